import type { TaggedSentence } from '../../syntax/analysis.ts';

export type Tense = 'past' | 'present' | 'future';

/**
 * The tense of the words around a place in a sentence: of the nearest verb before it, else of the first one behind it.
 * "The firm said Monday it will close on Friday": Monday is past, Friday to come. Null where no verb tells.
 */
export function tenseAt(sentence: TaggedSentence, offset: number): Tense | null {
  const { tokens } = sentence;
  const at = indexAt(sentence, offset);
  const before = tokens[at - 1]?.lower ?? '';
  if (before === 'since' || isDone(sentence, at)) return 'past';
  // "Each gets 500 euros from the state, from Monday": what begins in the present is to begin.
  if (before === 'from' && tokens[at - 2]?.lower === ',' && verbBefore(sentence, at) === 'present') return 'future';
  if (isUntil(sentence, at) && wasSomewhere(sentence, at)) return 'past';
  if (before === 'by' || before === 'until' || before === 'till') {
    const around = verbBefore(sentence, at) ?? verbBehind(sentence, at);
    const past = around === 'past' || (around === 'present' && verbBehind(sentence, at, ',') === 'past');
    return past && before === 'by' ? 'past' : 'future';
  }
  if (before === 'for' && isCalledFor(sentence, at - 1)) return 'future';
  return verbBefore(sentence, at) ?? verbBehind(sentence, at);
}

/** "The bloc called a summit for Saturday", "set the vote for May": behind such a verb "for" names the day of what is to come. */
function isCalledFor({ lemmas }: TaggedSentence, at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - CALLED_REACH; index--)
    if (CALLED.has(lemmas[index] ?? '')) return true;
  return false;
}
const CALLED = new Set('call set plan schedule announce convene book fix invite summon order'.split(' '));
const CALLED_REACH = 6;

/** "Friday's closing price", "Monday's attack": what has a day's name in the news has happened. */
const isDone = ({ tokens }: TaggedSentence, at: number): boolean =>
  tokens[at + 1]?.lower === "'s" && DONE.has(tokens[at + 2]?.lower ?? '');
const DONE = new Set(
  'closing close attack attacks blast blasts bombing bombings shooting shootings massacre crash collapse quake earthquake storm raid raids strike killing killings murder accident explosion fire flood floods defeat loss'.split(
    ' ',
  ),
);

const isUntil = ({ tokens }: TaggedSentence, at: number): boolean =>
  tokens[at - 1]?.lower === 'until' || tokens[at - 1]?.lower === 'till';

/**
 * Whether an active verb of the past stands before "until": then a month may have been that of the past ("insisted until
 * mid-September", "commanded it until May"). What "was put off until May" or "has been shut until May" still is.
 */
export function isUntilOfPast(sentence: TaggedSentence, offset: number): boolean {
  const at = indexAt(sentence, offset);
  if (!isUntil(sentence, at)) return false;
  for (let index = at - 1; index >= 0 && index > at - REACH; index--) {
    const tense = tenseOf(sentence, index);
    if (!tense) continue;
    return tense === 'past' && (sentence.tags[index] === 'VBD' || sentence.tokens[index - 1]?.lower === 'had');
  }
  return false;
}

/** "was on holiday until Friday" is over; "was closed until Friday" and "had until Friday" may not be. */
function wasSomewhere(sentence: TaggedSentence, at: number): boolean {
  for (let index = at - 1; index >= 0 && index > at - REACH; index--)
    if (tenseOf(sentence, index))
      return WAS.has(sentence.tokens[index]?.lower ?? '') && sentence.tags[index + 1] === 'IN';
  return false;
}
const WAS = new Set(['was', 'were']);

/**
 * Whether "in two weeks" names the moment at which something will happen: behind "will" or a timetable's present, with
 * nothing between that ranks or measures ("will be the first visit in two years") and no aim ("to end the war in two days").
 */
export function looksAhead(sentence: TaggedSentence, offset: number): boolean {
  const at = indexAt(sentence, offset);
  for (let index = at - 1; index >= 0 && index > at - REACH; index--) {
    const lower = sentence.tokens[index]?.lower ?? '';
    const tag = sentence.tags[index];
    if (tag === 'JJS' || tag === 'RBS' || tag === 'CD' || RANKS.has(lower)) return false;
    if (tag === 'VB' && sentence.tags[index - 1] === 'TO') return PLANNED.has(sentence.tokens[index - 2]?.lower ?? '');
    if (WILL.has(lower)) return true;
    if (PLANNED.has(lower)) return true;
    if (tag === 'VBZ' || tag === 'VBP') return present(sentence, index, lower) === 'future';
    if (tag === 'VBD' || tag === 'VBN' || tag === 'MD') {
      const be = sentence.tokens[index - 1]?.lower;
      if (tag === 'VBN' && be === 'be') continue;
      return false;
    }
    if (lower === ';' || lower === ':' || lower === '"') return false;
  }
  return false;
}
const WILL = new Set(['will', "'ll", 'shall']);
const RANKS = new Set('first second third fourth fifth last only time times once twice no'.split(' '));

/** The index of the token at or behind an offset, by bisection: a sentence without stops can hold a whole file. */
function indexAt(sentence: TaggedSentence, offset: number): number {
  let low = 0;
  let high = sentence.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words further away than this belong to another clause more often than not. */
const REACH = 25;

function verbBefore(sentence: TaggedSentence, at: number): Tense | null {
  for (let index = at - 1; index >= 0 && index > at - REACH; index--) {
    const lower = sentence.tokens[index]?.lower ?? '';
    // A few quoted words are part of the sentence around them: 'He urged them to come back "before Friday"'.
    if (lower === ';' || lower === ':' || (lower === '"' && at - index > FEW_QUOTED)) return null;
    const tense = tenseOf(sentence, index);
    if (tense) return tense;
  }
  return null;
}
const FEW_QUOTED = 2;

function verbBehind(sentence: TaggedSentence, at: number, stop?: string): Tense | null {
  const end = Math.min(sentence.tokens.length, at + REACH);
  for (let index = at; index < end && sentence.tokens[index]?.lower !== stop; index++) {
    const tense = tenseOf(sentence, index);
    if (tense) return tense;
  }
  return null;
}

/** What one token tells; null where it tells nothing by itself. */
function tenseOf(sentence: TaggedSentence, index: number): Tense | null {
  const tag = sentence.tags[index];
  const lower = sentence.tokens[index]?.lower ?? '';
  switch (tag) {
    case 'MD':
      return lower === 'would' || lower === 'could' || lower === 'might' ? modalPast(sentence, index) : 'future';
    case 'VBD':
      return PLANNED.has(sentence.tokens[index + 1]?.lower ?? '') && (lower === 'was' || lower === 'were')
        ? 'future'
        : 'past';
    case 'VBN':
      return PLANNED.has(lower) && !isSetOut(sentence, index) ? 'future' : participle(sentence, index);
    case 'VBZ':
    case 'VBP':
      return present(sentence, index, lower);
    case 'VB':
      if (sentence.tokens[index - 2]?.lower === 'yet') return 'past';
      // "to close on Friday": what is meant to be done is to come.
      if (sentence.tags[index - 1] !== 'TO' || IDIOMS.has(`${sentence.tokens[index - 2]?.lower} ${lower}`)) return null;
      return isAimOfPast(sentence, index - 1) ? 'past' : 'future';
    default:
      return PLANNED.has(lower) ? 'future' : null;
  }
}

/** "Had set out on Monday", "was set for Monday". */
const isSetOut = ({ lemmas, tokens }: TaggedSentence, at: number): boolean =>
  lemmas[at] === 'set' && (tokens[at + 1]?.lower === 'out' || tokens[at + 1]?.lower === 'off');

/**
 * "Police used water cannon to clear the square on Monday", "gathered to protest on Sunday": what somebody did something for was then,
 * unless the verb or the noun before it speaks of what is to come ("ordered them to leave by Monday", "a plan to close").
 */
function isAimOfPast(sentence: TaggedSentence, to: number): boolean {
  const { tags, tokens, lemmas } = sentence;
  if (PROSPECTS.has(lemmas[to - 1] ?? '')) return false;
  for (let at = to - 1; at >= 0 && at > to - AIM_REACH; at--) {
    const tag = tags[at] ?? 'PUNCT';
    if (tag === 'VBD' || tag === 'VBN') {
      const isDone = tag === 'VBD' || PAST_HELPERS.has(tokens[at - 1]?.lower ?? '');
      // "Left to catch a train", "left them to decide".
      const isOpen = PROSPECTIVE.has(lemmas[at] ?? '') && !(at === to - 1 && lemmas[at] === 'leave');
      return isDone && (!isOpen || isSetOut(sentence, at));
    }
    if (!BETWEEN_AIM.test(tag)) return false;
  }
  return false;
}
const PAST_HELPERS = new Set(['had', 'has', 'have', 'was', 'were']);
const AIM_REACH = 8;
const BETWEEN_AIM = /^(?:NN|JJ|DT|PRP|CD|RB|RP|POS|IN)/;
const PROSPECTIVE = new Set(
  `plan agree decide vow promise pledge intend hope expect want wish seek ask urge order call invite tell vote threaten offer schedule
  set allow propose opt prepare choose elect need be instruct request require summon advise direct command warn persuade convince
  appoint arrange undertake resolve mean authorise authorize permit clear approve recommend demand commit due consider mandate beg
  encourage give get leave`.split(/\s+/),
);
const PROSPECTS = new Set(
  `plan decision deal agreement bid intention offer promise order vote proposal move right chance ability power opportunity
  deadline time day ultimatum invitation call demand request pledge vow threat license licence permission authority hour week
  due ready able likely free keen eager willing`.split(/\s+/),
);

/** "laid to rest on Saturday" is no plan. */
const IDIOMS = new Set(['laid rest']);

/** "was signed", "has signed", "signed in 2003" are past; "will be signed" and "to be signed" are to come. */
function participle(sentence: TaggedSentence, index: number): Tense {
  for (let at = index - 1; at >= 0 && at > index - 5; at--) {
    const lower = sentence.tokens[at]?.lower ?? '';
    const tag = sentence.tags[at];
    if (lower === 'be') return 'future';
    if (lower === 'is' || lower === 'are' || lower === 'being') return 'present';
    if (tag === 'TO' || tag === 'MD') return 'future';
    // "was to have moved out in August": then or yet to come, whichever is nearer.
    if (lower === 'have' && sentence.tags[at - 1] === 'TO' && WAS.has(sentence.tokens[at - 2]?.lower ?? ''))
      return 'present';
    if (tag !== 'RB' && lower !== 'been' && tag !== 'VBN') break;
  }
  return 'past';
}

function present(sentence: TaggedSentence, index: number, lower: string): Tense | null {
  const next = sentence.tokens[index + 1]?.lower ?? '';
  if (lower === 'has' || lower === 'have' || lower === "'ve")
    return next === 'been' && PLANNED.has(sentence.tokens[index + 2]?.lower ?? '') ? 'future' : 'past';
  if (next === 'to' || next === 'going' || PLANNED.has(next)) return 'future';
  if (SCHEDULED.has(sentence.lemmas[index] ?? '')) return 'future';
  return 'present';
}

const modalPast = (sentence: TaggedSentence, index: number): Tense =>
  sentence.tokens[index + 1]?.lower === 'have' ? 'past' : 'future';

const PLANNED = new Set(
  'scheduled rescheduled expected due planned slated set upcoming poised bound postponed deferred'.split(' '),
);
/**
 * What a timetable says in the present is to come: "Talks resume Thursday", "The deadline expires at midnight on Friday". Not
 * "comes", "follows", "marks", "says": "The order follows talks on Tuesday" looks back.
 */
const SCHEDULED = new Set(
  'plan expect hope aim intend want schedule begin start open reopen resume expire end close convene reconvene meet vote depart leave arrive return travel fly visit host launch kick run hold go conclude decide'.split(
    ' ',
  ),
);
