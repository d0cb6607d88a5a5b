import type { TaggedSentence } from '../analysis.ts';
import { childOf } from './child.ts';
import { isVerb, predicateOf } from './clause.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { subjectOf } from './participants.ts';
import { SPEECH_VERBS } from './speech-verbs.ts';

/** Somebody's words as a sentence hands them on. Indexes of tokens. */
export interface ReportedSpeech {
  /** The head of who says it ("minister" in "the minister of health said"); null where nobody is named. */
  readonly speaker: number | null;
  /** The verb of saying; null for "according to". */
  readonly verb: number | null;
  /** The predicate of what is said. */
  readonly content: number;
}

/**
 * What a sentence reports, outermost first: "X said that …", "…, X said", "… told reporters …" and "according to X, …". A
 * verb of saying without a clause ("The minister confirmed the figure") reports nothing. Empty where nothing is reported.
 */
export function reportedSpeech(sentence: TaggedSentence): ReportedSpeech[] {
  const found: ReportedSpeech[] = [];
  sentence.lemmas.forEach((lemma, index) => {
    if (SPEECH_VERBS.has(lemma) && isVerb(sentence, index)) {
      const content = contentOf(sentence, index);
      if (content !== null) found.push({ speaker: subjectOf(sentence, index), verb: index, content });
    } else if (sentence.tokens[index]?.lower === 'according') {
      const speech = accordingTo(sentence, index);
      if (speech !== null) found.push(speech);
    }
  });
  return found;
}

/** The report in which a token stands: the innermost whose content holds it. Null where the sentence itself says it. */
export function speechAround(sentence: TaggedSentence, index: number): ReportedSpeech | null {
  const { heads } = sentence.tree();
  const reports = reportedSpeech(sentence);
  let at = index;
  for (let steps = 0; steps <= heads.length && at >= 0; steps++) {
    const report = reports.find(({ content, verb }) => content === at && verb !== index);
    if (report && !isBetween(sentence, index, report)) return report;
    at = heads[at] ?? -1;
  }
  return null;
}

const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind']);

/** What is said: a clause that hangs on the verb, or the clause into which "X said" is put. */
function contentOf(sentence: TaggedSentence, verb: number): number | null {
  const clause = childOf(sentence, verb, 'ccomp');
  if (clause !== null) return clause;
  const { heads, relations } = sentence.tree();
  const head = heads[verb] ?? -1;
  if (relations[verb] === 'parataxis' && head >= 0) return head;
  // "Told reporters the talks would resume": the clause may have been taken for one about the reporters.
  const told = TELLING.has(sentence.lemmas[verb] ?? '') ? childOf(sentence, verb, 'iobj', 'obj') : null;
  const about = told === null ? null : childOf(sentence, told, 'acl:relcl', 'ccomp');
  if (about !== null && childOf(sentence, about, 'nsubj', 'nsubj:pass') !== null) return about;
  // Quoted words may have been hung on the verb as a sentence beside it.
  const beside = childOf(sentence, verb, 'parataxis');
  return beside !== null && isVerb(sentence, beside) ? beside : null;
}

/** "According to X": X is the noun phrase behind "to", and what is said is the rest of the clause. */
function accordingTo(sentence: TaggedSentence, index: number): ReportedSpeech | null {
  if (sentence.tokens[index + 1]?.lower !== 'to') return null;
  const speaker = nounPhraseAt(sentence, index + 2)?.head ?? null;
  if (speaker === null) return null;
  const { heads } = sentence.tree();
  // "According" counts as a participle for some trees, and would then be a clause of its own.
  let content = predicateOf(sentence, speaker);
  if (content === index) content = heads[index] ?? -1;
  if (content < 0 || content === speaker) return null;
  return { speaker, verb: null, content: predicateOf(sentence, content) };
}

/** A token of the frame ("X", "said") is not part of what is said, though the frame may hang inside it. */
function isBetween(sentence: TaggedSentence, index: number, { speaker, verb, content }: ReportedSpeech): boolean {
  const { heads } = sentence.tree();
  let at = index;
  for (let steps = 0; steps <= heads.length && at >= 0 && at !== content; steps++) {
    if (at === speaker || at === verb) return true;
    at = heads[at] ?? -1;
  }
  return false;
}
