import type { Participant } from '../../../model/claim.ts';
import { DENIED_KINDS, MISHAP_DEEDS } from '../../lexicon/mishaps.ts';
import type { Frame } from '../frame.ts';
import { stem } from '../stem.ts';
import type { Chunk } from './chunks.ts';
import type { Complements } from './complements.ts';
import type { VerbChunk } from './verb-chunk.ts';

interface Parts {
  readonly agent: Participant | null;
  readonly patient: Participant | null;
}

const ONE = new Set(['a', 'an', 'any', 'one', 'single']);
const isOne = ({ sentence }: Frame, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' && ONE.has(sentence.tokens[chunk.from]?.lower ?? '');

/**
 * What "a" and "any" mean under a denial: "did not fire a shot" and "denied that any shot was fired" tell of no shot. `behind` is
 * the chunk of the object, `outer` that of the subject where the denial stands outside of its clause; null where there is none.
 */
export function noneOf(
  frame: Frame,
  chunks: readonly Chunk[],
  { agent, patient }: Parts,
  at: { readonly behind: number | null; readonly outer: number | null; readonly passive: boolean },
): Parts {
  const isBehind = at.behind !== null && isOne(frame, chunks[at.behind]);
  const isOuter = at.outer !== null && isOne(frame, chunks[at.outer]);
  return {
    agent: isOuter && !at.passive ? none(agent) : agent,
    patient: (isBehind && !at.passive) || (isOuter && at.passive) ? none(patient) : patient,
  };
}
/** The participant as one of which there is none. */
export const none = (part: Participant | null): Participant | null =>
  part === null
    ? null
    : isLeast(part)
      ? { names: [], head: null, words: [], scope: 'none' }
      : { ...part, scope: 'none' };

/** "Not a penny", "not a word", "not a thing": nothing at all. */
export const isLeast = ({ head, words, names }: Participant): boolean =>
  head !== null && LEAST.has(head) && words.every((word) => word === 'single') && names.length === 0;
const LEAST: ReadonlySet<string> = new Set('penny cent dime word thing soul drop shred iota'.split(' ').map(stem));

/**
 * "Denied any payment", "any payment was ruled out": whether the verb denies the whole kind of thing that it speaks of.
 * A denial of the denial is left alone.
 */
export function deniesKind(
  { sentence }: Frame,
  chunks: readonly Chunk[],
  verb: VerbChunk,
  deed: string | null,
  { object }: Complements,
  subject: readonly number[],
): boolean {
  if (verb.negated || !DENIED_KINDS.has(deed ?? '')) return false;
  const noun = chunks[(verb.passive ? subject[0] : object) ?? -1];
  return noun?.kind === 'noun' && sentence.tokens[noun.from]?.lower === 'any';
}

/** "There were no casualties", "no deaths were reported": nobody was hurt, nobody died. Null where no mishap is denied, or one of a kind. */
export function nothingIn(
  deed: string | null,
  agent: Participant | null,
  patient: Participant | null,
): { readonly deed: string; readonly patient: Participant } | null {
  const thing = deed === null || REPORTS.has(deed) ? patient : null;
  if (thing?.scope !== 'none' || thing.head === null || thing.names.length > 0 || agent?.scope === 'none') return null;
  const befallen = MISHAPS.get(thing.head);
  if (befallen === undefined || thing.words.some((word) => word !== CIVILIAN)) return null;
  const head = thing.words.includes(CIVILIAN) ? CIVILIAN : null;
  return { deed: befallen, patient: { names: [], head, words: [], scope: 'none' } };
}
/** "Made eleven arrests", "there were two deaths", "caused injuries": somebody was arrested, died, was hurt. Null for what is no mishap. */
export function befallenIn(
  deed: string | null,
  agent: Participant | null,
  patient: Participant | null,
): { readonly deed: string; readonly agent: Participant | null; readonly patient: Participant } | null {
  if (deed !== null || patient === null || patient.head === null || patient.names.length > 0) return null;
  const befallen = MISHAPS.get(patient.head);
  if (befallen === undefined || (patient.scope !== 'some' && patient.scope !== 'bare')) return null;
  // Who arrests is told as the doer; who "has injuries" is who was hurt.
  const doer = befallen === 'arrest' || befallen === 'evacuate' ? agent : null;
  if (agent !== null && doer === null) return null;
  return { deed: befallen, agent: doer, patient: { names: [], head: PERSON, words: [], scope: 'some' } };
}
const PERSON = stem('person');

/** "No injuries were reported": the report tells of none. */
export const isReportOfNone = (deed: string | null, first: { readonly lower: string } | undefined): boolean =>
  REPORTS.has(deed ?? '') && first?.lower === 'no';
const CIVILIAN = stem('civilian');
const REPORTS = new Set(['report', 'record', 'cause', 'register', 'announce', 'make']);
const MISHAPS: ReadonlyMap<string, string> = new Map(
  [...MISHAP_DEEDS].map(([noun, deed]): [string, string] => [stem(noun), deed]),
);
