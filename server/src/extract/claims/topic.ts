import { intervalOf } from '../../model/calendar.ts';
import { figureKey, type Topic } from '../../model/claim.ts';
import type { Draft } from '../draft.ts';
import { nth } from '../nth.ts';
import { type Frame, tokensOf } from './frame.ts';
import type { Scene } from './scene.ts';

export const MOST_WORDS = 14;
/** What was more than this many days before the publication is an earlier affair. */
const BACKGROUND_DAYS = 120;

/**
 * What is told around the tokens `[from, to)` of a sentence. `own` are tokens that are the value or what is counted: they are
 * no part of what the value is about. Lists are cut, so that a page-long sentence costs no more than a long one.
 */
export function topicAt(scene: Scene, from: number, to: number, own: ReadonlySet<number>): Topic {
  const { draft, frame, before } = scene;
  const clause = frame.clauses[from] ?? 0;
  const { words, context } = wordsAround(frame, from, to, own);
  const names: [number, string][] = [];
  for (const name of frame.names)
    if (!own.has(name.from)) names.push([name.to <= from ? from - name.to : Math.max(0, name.from - to), name.key]);
  const time = timeOf(scene, from, clause);
  return {
    label: labelAt(draft.text, frame, from, clause, own),
    names: nearest(names),
    words,
    context,
    before,
    beside: besideOf(scene, from),
    event: eventOf(frame, from, clause),
    time,
    published: draft.published.value ?? draft.published.yearless,
    background: isBackground(draft, frame, from, time),
    headline: draft.layout.paragraphs[frame.sentence.paragraph]?.kind === 'headline',
    lead: frame.sentence.paragraph === draft.layout.paragraphs.findIndex(({ kind }) => kind === 'body'),
  };
}

/**
 * The words of the clause and those of the rest of the sentence, each once, the nearest first. Topics were a fifth of what an
 * extraction allocates while all words were listed with their distances and sorted: now one goes outwards until there are enough.
 */
function wordsAround(
  frame: Frame,
  from: number,
  to: number,
  own: ReadonlySet<number>,
): Pick<Topic, 'words' | 'context'> {
  const { stems, clauses } = frame;
  const clause = clauses[from] ?? 0;
  const words: string[] = [];
  const context: string[] = [];
  const take = (at: number): void => {
    const word = stems[at] ?? null;
    if (word === null || own.has(at)) return;
    const list = clauses[at] === clause ? words : context;
    if (list.length < MOST_WORDS && !list.includes(word)) list.push(word);
  };
  for (let at = from; at < to; at++) take(at);
  for (let left = from - 1, right = to; left >= 0 || right < stems.length; left--, right++) {
    if (words.length === MOST_WORDS && context.length === MOST_WORDS) break;
    // An index before the first is a property that no array has, and is looked up as such: dear in a loop.
    if (left < 0) take(right);
    else if (right >= stems.length) take(left);
    else {
      // Of two that are equally near the first by its letters, so that their order hangs on nothing else.
      const isTurned = (stems[right] ?? '') < (stems[left] ?? '');
      take(isTurned ? right : left);
      take(isTurned ? left : right);
    }
  }
  return { words, context };
}

/** The values of the sentence's other figures and days, each once. */
function besideOf({ figures, dates, frame }: Scene, from: number): readonly string[] {
  const own = frame.sentence.tokens[from]?.start ?? -1;
  const keys: string[] = [];
  const put = (key: string): void => {
    if (keys.length < MOST_WORDS && !keys.includes(key)) keys.push(key);
  };
  for (const figure of figures) if (figure.start !== own && figure.value > LEAST_TELLING) put(figureKey(figure));
  for (const date of dates) if (date.start !== own && /^\d{4}|^P\d/.test(date.value)) put(date.value);
  return keys;
}
/** "One" and "two" stand beside everything. */
const LEAST_TELLING = 2;

const LABEL_WORDS = 5;
/** Fewer words say little: "(3 May by western time)" is a clause of its own. */
const FEW_WORDS = 3;

const PREPOSITIONS: ReadonlySet<string> = new Set(['IN', 'TO']);

/** With one blank in place of all white space between words. Most stretches have nothing else, and need not be put together anew. */
export const unbroken = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text);

/** Longer stretches are told by their telling words alone. */
const LONGEST_LABEL = 60;

/**
 * The words around the nearest telling ones of the clause, names among them: of those in front, where it stands what happened
 * ("was last inspected on 21 March"), where there are enough; of the whole sentence where the clause has few.
 */
function labelAt(text: string, frame: Frame, from: number, clause: number, own: ReadonlySet<number>): string {
  const all = own.size === 0 ? frame.telling : frame.telling.filter((i) => !own.has(i));
  const inside: number[] = [];
  for (const i of all) if (frame.clauses[i] === clause) inside.push(i);
  const near = inside.length < FEW_WORDS ? all : inside;
  let front = 0;
  while (front < near.length && (near[front] ?? 0) < from) front++;
  const picked = front < FEW_WORDS ? nearestOf(near, front, from) : near.slice(Math.max(0, front - LABEL_WORDS), front);
  const { tokens, tags } = frame.sentence;
  // "… sent to Tolm based on a new rule signed": the name belongs to what is left out.
  while (picked.length > FEW_WORDS && PREPOSITIONS.has(tags[(picked[0] ?? 0) - 1] ?? '')) picked.shift();
  const [first, last] = [tokens[picked[0] ?? -1], tokens[picked.at(-1) ?? -1]];
  if (!first || !last) return '';
  let start = first.start;
  // "31-metre" is one word, of which the number is the figure's own.
  while (/[\p{L}\p{N}-]/u.test(text.charAt(start - 1))) start--;
  const stretch = unbroken(text.slice(start, last.end));
  return stretch.length <= LONGEST_LABEL ? stretch : picked.map((i) => tokens[i]?.text ?? '').join(' ');
}

/** The tokens of a rising list that are nearest to `from`, in their order; `front` of them stand before it. Of two equally near the first. */
function nearestOf(near: readonly number[], front: number, from: number): number[] {
  let first = front;
  let next = front;
  while (next - first < LABEL_WORDS && (first > 0 || next < near.length)) {
    const left = first > 0 ? from - (near[first - 1] ?? 0) : Number.POSITIVE_INFINITY;
    const right = next < near.length ? (near[next] ?? 0) - from : Number.POSITIVE_INFINITY;
    if (left <= right) first--;
    else next++;
  }
  return near.slice(first, next);
}

function nearest(found: [number, string][]): string[] {
  if (found.length === 0) return [];
  found.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
  return [...new Set(found.map(([, word]) => word))].slice(0, MOST_WORDS);
}

/** The nearest verb of the clause that says more than "be" or "said", in common form. */
function eventOf(frame: Frame, from: number, clause: number): string | null {
  const { stems, clauses, sentence } = frame;
  const verbAt = (i: number): string | null =>
    clauses[i] === clause && sentence.tags[i]?.startsWith('VB') ? (stems[i] ?? null) : null;
  for (let left = from, right = from; left >= 0 || right < stems.length; left--, right++) {
    const found = (left < 0 ? null : verbAt(left)) ?? (right < stems.length ? verbAt(right) : null);
    if (found !== null) return found;
  }
  return null;
}

/** The date to which the clause, else the sentence, ties what it tells. Vague references and durations tie nothing. */
function timeOf({ dates, frame }: Scene, from: number, clause: number): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    if ((date.type !== 'DATE' && date.type !== 'TIME') || !/^\d{4}/.test(date.value)) continue;
    const at = tokensOf(frame.sentence, date).from;
    const distance = Math.abs(at - from) + (frame.clauses[at] === clause ? 0 : 40);
    if (at !== from && distance < least) {
      least = distance;
      best = date.value;
    }
  }
  return best;
}

const COMPARED = new Set(['from', 'than', 'against', 'versus']);
const BOUNDS = new Set(['more', 'fewer', 'less']);

function isBackground(draft: Draft, frame: Frame, from: number, time: string | null): boolean {
  const { tokens, lemmas } = frame.sentence;
  const at = (i: number): string => nth(tokens, i)?.lower ?? '';
  // "No fewer than 120 shops" compares with nothing: it is a bound.
  const isBound = at(from - 1) === 'than' && BOUNDS.has(at(from - 2));
  if (
    COMPARED.has(at(from - 1)) &&
    !isBound &&
    (at(from - 1) !== 'from' ||
      ['up', 'down', 'rise', 'fall', 'raise', 'increase', 'drop'].some((w) =>
        lemmas.slice(Math.max(0, from - 8), from).includes(w),
      ))
  )
    return true;
  if (
    (at(from - 1) === 'to' || at(from - 1) === 'with') &&
    (at(from - 2) === 'compared' || at(from - 2) === 'comparison')
  )
    return true;
  if (at(from - 1) === 'of' && at(from - 2) === 'instead') return true;
  const tied = time === null ? null : intervalOf(time);
  const published = tied === null || draft.published.value === null ? null : intervalOf(draft.published.value);
  return published !== null && tied !== null && published.first - tied.last > BACKGROUND_DAYS;
}
