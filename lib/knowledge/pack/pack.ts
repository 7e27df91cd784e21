/** One pack, opened: views on its bytes, records decoded when asked for. */
import type { KnowledgeRecord } from '../schema';
import { AliasIndex } from './alias-index';
import type { AliasRules } from './alias-meta';
import { Bodies } from './bodies';
import { ClaimIndex } from './claim-index';
import { type Manifest, openContainer } from './container';
import { CueIndex } from './cue-index';
import { Multimap } from './multimap';
import type { Numbers } from './numbers';
import { Strings } from './strings';
import { SymbolTable } from './symbols';

/** Decoded records kept at hand; an article seldom needs more. */
const MAX_DECODED = 20_000;

/** Bytes of an id: only a pack that was made to do harm has longer ones. */
const MAX_ID = 300;

export class Pack {
  readonly manifest: Manifest;
  private readonly ids: Strings;
  readonly aliases: AliasIndex;
  readonly claims: ClaimIndex;
  readonly cues: CueIndex;
  private readonly links: Multimap;
  private readonly bodies: Bodies;
  private readonly ratings: Uint8Array;
  private readonly events: { record: Numbers; from: Numbers; to: Numbers };
  private readonly numbers = new Map<string, number>();
  private readonly idsRead = new Map<number, string>();
  private readonly decoded = new Map<number, KnowledgeRecord>();

  /**
   * @param trusted the bytes were checked before.
   * @throws PackError where the bytes are no whole pack of this version.
   */
  constructor(bytes: Uint8Array, trusted = false) {
    const container = openContainer(bytes, trusted);
    const json = (name: string) => JSON.parse(new TextDecoder().decode(container.bytes(name)));
    let rules: AliasRules[] | undefined;
    this.manifest = container.manifest;
    const symbols = new SymbolTable(container);
    this.ids = new Strings(container, 'ids', symbols);
    this.ratings = container.bytes('prominence');
    this.aliases = new AliasIndex(
      container,
      (record) => this.idAt(record),
      json('alias.langs'),
      () => (rules ??= json('alias.rules')),
    );
    this.links = new Multimap(container, 'links', symbols);
    this.claims = new ClaimIndex(container);
    this.cues = new CueIndex(container);
    this.bodies = new Bodies(container, symbols, (record) => this.idAt(record));
    this.events = {
      record: container.numbers('events.record'),
      from: container.numbers('events.from'),
      to: container.numbers('events.to'),
    };
  }

  /** Number of records. */
  get size(): number {
    return this.bodies.size;
  }

  /** Bytes decoded so far: what a pack unfolds to. */
  get decodedBytes(): number {
    return this.bodies.decoded + this.ids.decoded;
  }

  /**
   * The id of the record of a number. Kept, as many records name the same few.
   * @throws PackError where there is none, or none of a sane length.
   */
  idAt(number: number): string {
    const known = this.idsRead.get(number);
    if (known !== undefined) return known;
    if (this.idsRead.size >= MAX_DECODED) this.idsRead.clear();
    const id = this.ids.at(number, MAX_ID);
    this.idsRead.set(number, id);
    return id;
  }

  /** The number of the record of an id; −1 where there is none. Kept: a stage asks for the same few again and again. */
  numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    if (this.numbers.size >= MAX_DECODED) this.numbers.clear();
    const number = this.ids.indexOf(id);
    this.numbers.set(id, number);
    return number;
  }

  record(id: string): KnowledgeRecord | undefined {
    const number = this.numberOf(id);
    return number < 0 ? undefined : this.recordAt(number);
  }

  recordAt(number: number): KnowledgeRecord {
    const known = this.decoded.get(number);
    if (known) return known;
    if (this.decoded.size >= MAX_DECODED) this.decoded.clear();
    const record = this.bodies.read(number);
    this.decoded.set(number, record);
    return record;
  }

  /** Records under a key of `links.ts`. */
  linked(key: string): KnowledgeRecord[] {
    return Array.from(this.links.get(key), (number) => this.recordAt(number));
  }

  prominence(id: string): number | undefined {
    const number = this.numberOf(id);
    return number < 0 ? undefined : this.ratings[number];
  }

  /**
   * Events that overlap the days, given as integers (20250313), earliest first.
   * @param keys of `links.ts`: only those under one of them.
   */
  eventsBetween(from: number, to: number, keys?: readonly string[]): KnowledgeRecord[] {
    const among = keys && new Set(keys.flatMap((key) => [...this.links.get(key)]));
    const found: KnowledgeRecord[] = [];
    for (let i = 0; i < this.events.record.length && (this.events.from[i] as number) <= to; i++) {
      const record = this.events.record[i] as number;
      if ((this.events.to[i] as number) >= from && (!among || among.has(record)))
        found.push(this.recordAt(record));
    }
    return found;
  }
}
