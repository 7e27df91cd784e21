/**
 * Forms whose fields are named like properties: Chromium then gives the field for the property, also to the
 * extension, and a walk over the page would lose its way.
 * @see https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */

/** What a walk asks of every element that it meets, a form among them. */
const ASKED = [
  ...['firstChild', 'firstElementChild', 'nextSibling', 'nextElementSibling', 'previousSibling'],
  ...['parentNode', 'parentElement', 'nodeType', 'localName', 'ownerDocument', 'textContent'],
  ...['getAttribute', 'hasAttribute', 'hasAttributes', 'closest', 'contains'],
];
const FIELDS = ASKED.flatMap((name) => [`form [name="${name}"]`, `form [id="${name}"]`]).join();

/** Whether there is a form on the page that answers with a field where it is asked for a property. */
export function hasClobberedForm(document: Document): boolean {
  return Array.from(document.querySelectorAll(FIELDS)).some((field) => {
    const form = field.closest('form') as unknown as Record<string, unknown> | null;
    return [field.getAttribute('name'), field.id].some((name) => name && form?.[name] === field);
  });
}
