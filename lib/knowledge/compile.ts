/** Records → one binary pack. The same records give the same bytes, in whatever order they come. */
import { firstDay, lastDay, packedDay } from './days';
import { linksOf } from './links';
import { type IndexedName, namesOf } from './names';
import { type Alias, writeAliasIndex } from './pack/alias-build';
import { caseShape, keyOf } from './pack/alias-key';
import type { AliasRules } from './pack/alias-meta';
import { writeBodies } from './pack/bodies';
import { writeClaimIndex } from './pack/claim-build';
import { type Manifest, writeContainer } from './pack/container';
import { writeCueIndex } from './pack/cue-index';
import { writeMultimap } from './pack/multimap';
import { narrow } from './pack/numbers';
import { writeStrings } from './pack/strings';
import { rateAll } from './prominence';
import type { Claim, EventRecord, KnowledgeRecord, Topic } from './schema';
import { typeOf } from './schema';
import { soundOf } from './transcription';

/** The largest acronym that needs all its capitals: “WHO” is not “Who”, but “Nato” is “NATO”. */
const SHORT_ACRONYM = 3;

/**
 * Compiles validated records into a pack.
 * @throws RangeError where two records have one id.
 */
export function compile(records: readonly KnowledgeRecord[], manifest: Manifest): Uint8Array<ArrayBuffer> {
  const sorted = records.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const ids = sorted.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (id === ids[i - 1]) throw new RangeError(`two records have the id “${id}”`);
  });
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const aliases = writeAliasIndex(sorted.flatMap(aliasesOf));
  const links = writeMultimap('links', collectLinks(sorted));
  const bodies = writeBodies(sorted);
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  return writeContainer(manifest, {
    ...writeStrings({ ids, 'links.keys': links.keys, ...bodies.texts }),
    prominence: Uint8Array.from(rateAll(sorted, manifest.asOf).values()),
    ...aliases.sections,
    'alias.langs': json(aliases.langs),
    'alias.rules': json(aliases.rules),
    ...links.sections,
    ...writeEvents(sorted),
    ...writeClaimIndex(
      sorted.filter((record): record is Claim => typeOf(record.id) === 'claim'),
      (id) => numbers.get(id) ?? 0,
      (id) => sorted[numbers.get(id) ?? -1] as Topic | undefined,
    ),
    ...writeCueIndex(sorted.flatMap((topic, record) => ('cues' in topic ? { record, topic } : []))),
    ...bodies.sections,
  });
}

function aliasesOf(record: KnowledgeRecord, number: number): Alias[] {
  const names = namesOf(record);
  const named = names.map((name) => ({
    text: name.text,
    record: number,
    kind: name.kind,
    lang: name.lang,
    derived: name.derived,
    // A name written with a capital asks for one; in scripts without case none is written.
    capital: /\p{Lu}/u.test(name.text),
    caps: name.kind === 'acronym' && name.text.length <= SHORT_ACRONYM && /^\p{Lu}+$/u.test(name.text),
    rules: rulesOf(name),
  }));
  return [...named, ...(typeOf(record.id) === 'person' ? soundsOf(names, number) : [])];
}

/** How a person sounds whose name the base does not have in Russian and in Ukrainian: `mentions/transcriptions.ts` asks for it. */
function soundsOf(names: readonly IndexedName[], record: number): Alias[] {
  const full = names.filter(({ kind }) => kind === 'full');
  if (['ru', 'uk'].every((lang) => full.some((name) => name.lang === lang))) return [];
  const spelt = names.filter(({ kind, text }) => kind !== 'short' && !/\p{Script=Cyrillic}/u.test(text));
  const sounds = new Set(spelt.flatMap(({ text }) => soundOf(text) ?? []));
  return [...sounds].map((text) => ({
    ...{ text, record, kind: 'full' as const, lang: 'ru', derived: true, capital: false, caps: false },
    rules: undefined,
  }));
}

function rulesOf({ text, from, to, needs, not, exactCase }: IndexedName): AliasRules | undefined {
  if (!from && !to && !needs && !not && !exactCase) return undefined;
  return { from, to, needs, not: not?.map(keyOf), shape: exactCase ? caseShape(text) : undefined };
}

function collectLinks(records: readonly KnowledgeRecord[]): Map<string, number[]> {
  const links = new Map<string, number[]>();
  records.forEach((record, number) => {
    for (const key of new Set(linksOf(record))) {
      const list = links.get(key);
      if (list) list.push(number);
      else links.set(key, [number]);
    }
  });
  return links;
}

/** Events by their first day, with the days they span, so that a range is found without decoding. */
function writeEvents(records: readonly KnowledgeRecord[]) {
  const events = records
    .flatMap((record, number) =>
      typeOf(record.id) === 'event' ? [{ number, event: record as EventRecord }] : [],
    )
    .map(({ number, event }) => ({
      number,
      from: packedDay(firstDay(event.from)),
      to: packedDay(lastDay(event.to ?? event.from)),
    }))
    .sort((a, b) => a.from - b.from || a.number - b.number);
  return {
    'events.record': narrow(events.map(({ number }) => number)),
    'events.from': narrow(events.map(({ from }) => from)),
    'events.to': narrow(events.map(({ to }) => to)),
  };
}
