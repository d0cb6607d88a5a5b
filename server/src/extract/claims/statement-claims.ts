import type { Attribution, StatementClaim } from '../../model/claim.ts';
import { hash } from '../../model/hash.ts';
import { SPEECH_VERBS } from '../syntax/queries/speech-verbs.ts';
import { attributionAt } from './attribution.ts';
import { type Frame, tokensOf } from './frame.ts';
import { modalityAt } from './modality.ts';
import { personKey } from './name-keys.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import { type Cast, mayBe } from './statements/cast.ts';
import { chunksOf } from './statements/chunks.ts';
import { phraseEnd, phrasesOf } from './statements/fixed-words.ts';
import type { Gender } from './statements/genders.ts';
import { type Predication, predicationAt } from './statements/predication.ts';
import { sayingOf, shortDenialIn } from './statements/short-denial.ts';
import { withoutMishaps } from './statements/without.ts';
import { topicAt, unbroken } from './topic.ts';

/** A person whom the sentence names, by name key. */
interface Named {
  readonly start: number;
  readonly key: string;
}

const LONGEST_TEXT = 90;
const NONE: ReadonlySet<number> = new Set();

/**
 * Who did what to whom, or did not: a statement for each verb that tells of it. They meet their denials and opposites in other
 * articles. A question states nothing.
 */
export function statementClaims(scene: Scene): readonly PlacedClaim[] {
  const { draft, frame, cast } = scene;
  const { tokens } = frame.sentence;
  const placed: PlacedClaim[] = [];
  if (tokens.at(-1)?.text === '?') return placed;
  const chunks = chunksOf(frame, datedTokens(scene));
  const named = scene.persons.map(({ start, name }): Named => ({ start, key: personKey(name) }));
  const takenBack = isTakenBack(frame);
  const place = (told: Predication, head: number, attribution: Attribution): void => {
    const at = { start: tokens[told.from]?.start ?? 0, end: tokens[told.to - 1]?.end ?? 0 };
    const text = unbroken(draft.text.slice(at.start, at.end));
    const claim: Omit<StatementClaim, 'id'> = {
      kind: 'statement',
      topic: topicAt(scene, head, head, NONE),
      attribution,
      modality: takenBack || modalityAt(frame, head) === 'corrected' ? 'corrected' : told.modality,
      value: {
        deed: told.deed,
        outcome: told.outcome,
        negated: told.negated,
        current: told.current,
        conceded: told.conceded,
        agent: told.agent,
        patient: told.patient,
        others: told.others,
        text: text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text,
      },
    };
    const { topic, modality, value } = claim;
    placed.push({
      claim: { id: hash(JSON.stringify(claim)), kind: 'statement', topic, attribution, modality, value },
      at,
    });
  };
  chunks.forEach((chunk, i) => {
    if (chunk.kind !== 'verb') return;
    const attribution = attributionAt(scene, chunk.head);
    const quoted = attribution.speaker !== null ? personKey(attribution.speaker) : null;
    const speaker = attribution.quoted ? quoted : cast.author;
    const before = named.filter(({ start }) => start < (tokens[chunk.head]?.start ?? 0));
    const persons = { he: meantBy(cast, 'he', before, speaker), she: meantBy(cast, 'she', before, speaker) };
    const { titles, holders, genders, earlier, author, thing, said } = cast;
    const pronouns = { titles, holders, genders, persons, earlier, author, thing, said, speaker };
    const told = predicationAt(frame, chunks, i, pronouns);
    // What may be so or may not be is nothing that another source could deny.
    if (told === null || told.modality === 'possible') return;
    place(told, chunk.head, attribution);
  });
  for (const told of withoutMishaps(frame, chunks)) place(told, told.from, attributionAt(scene, told.from));
  const denial = shortDenialIn(frame, chunks);
  const denied = denial === null ? null : denial.isWithin ? sayingOf(placed) : cast.said;
  if (denial !== null && denied !== null && denied.modality === 'asserted') {
    const { negated, ...value } = denied.value;
    const told: Predication = {
      ...value,
      negated: !negated,
      current: false,
      conceded: false,
      modality: 'asserted',
      ...denial,
    };
    place(told, denial.head, attributionAt(scene, denial.head));
  }
  return placed;
}

/**
 * Whom a pronoun stands for, `before` which the sentence names persons; null where it names someone else who may go by it: then it may be
 * either. Who speaks of "her" is not she.
 */
function meantBy(cast: Cast, gender: Gender, before: readonly Named[], speaker: string | null): string | null {
  const last = cast.persons[gender];
  const meant = last === speaker && last !== null ? cast.earlier[gender] : last;
  const isOther = before.some(({ key }) => key !== meant && key !== speaker && mayBe(cast, key, gender));
  return isOther || meant === speaker ? null : meant;
}

/** "Who first said that nobody was hurt", "that turned out not to be so": the sentence knows of two versions. */
function isTakenBack({ sentence }: Frame): boolean {
  const { tokens, lemmas } = sentence;
  return lemmas.some((lemma, i) =>
    SPEECH_VERBS.has(lemma)
      ? (i > 0 && FORMERLY.has(tokens[i - 1]?.lower ?? '')) || phraseEnd(tokens, i + 1, AT_FIRST) !== null
      : lemma === 'turn' &&
        tokens[i + 1]?.lower === 'out' &&
        tokens.slice(i, i + 5).some((token) => token.lower === 'not'),
  );
}
const AT_FIRST = phrasesOf('at first|on the first day|in the first hours|on the first evening|in the beginning');
const FORMERLY = new Set(['first', 'initially', 'originally', 'earlier', 'previously']);

function datedTokens({ frame, dates }: Scene): Uint8Array {
  const dated = new Uint8Array(frame.sentence.tokens.length);
  for (const date of dates) {
    const { from, to } = tokensOf(frame.sentence, date);
    dated.fill(1, from, to);
  }
  return dated;
}
