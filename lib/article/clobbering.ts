/**
 * Forms whose fields are named like properties: Chromium then gives the field for the property, also to the
 * extension, and a walk over the page would lose its way.
 * @see https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */

/** What a walk asks of every element that it meets, a form among them. */
const ASKED = new Set([
  ...['firstChild', 'firstElementChild', 'nextSibling', 'nextElementSibling', 'previousSibling'],
  ...['parentNode', 'parentElement', 'nodeType', 'localName', 'ownerDocument', 'textContent'],
  ...['getAttribute', 'getAttributeNames', 'closest', 'contains'],
]);

/** Whether there is a form on the page that answers with a field where it is asked for a property. */
export function hasClobberedForm(document: Document): boolean {
  // Most pages have few forms or none, and are done with here: the question below is asked of every element.
  if (!document.querySelector('form')) return false;
  return Array.from(document.querySelectorAll('form [name], form [id]')).some((field) => {
    const names = [field.getAttribute('name') ?? '', field.id].filter((name) => ASKED.has(name));
    if (names.length === 0) return false;
    const form = field.closest('form') as unknown as Record<string, unknown> | null;
    return names.some((name) => form?.[name] === field);
  });
}
