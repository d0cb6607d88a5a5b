import { intervalOf, parseDay } from '../../model/calendar.ts';
import type { DateMention } from '../../model/date.ts';
import type { DayMonthOrder } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { borrowYears } from './borrow-year.ts';
import type { Found } from './meaning.ts';
import { orderOf } from './order.ts';
import { pairDates } from './pairs.ts';
import { publicationOf, type SentenceDates } from './publication.ts';
import { inOrder } from './ranges.ts';
import { recognise } from './recognise.ts';
import { anchorOf, resolve } from './resolve/resolve.ts';
import type { Reference, Scene } from './resolve/scene.ts';
import { isUntilOfPast, looksAhead, type Tense, tenseAt } from './resolve/tense.ts';
import { wordsOf } from './words.ts';

/** Finds the temporal expressions of an article, values them, and tells when it was published. */
export function readDates(draft: Draft): Partial<Draft> {
  const order = orderOf(draft.text, draft.context.dayMonthOrder);
  const { memory } = draft;
  const dated: SentenceDates[] = draft.sentences.map((sentence) => {
    const { start, end } = sentence;
    const placed = memory
      ? memory.dates.recall(`${order} ${draft.text.slice(start, end)}`, () => datesIn(sentence, order))
      : datesIn(sentence, order);
    return {
      sentence,
      items: placed.map(({ found, from, to }) => ({ found, span: { start: start + from, end: start + to } })),
    };
  });
  const published = publicationOf(draft.layout, dated);
  const publication = published.value === null ? null : parseDay(published.value);
  return { published, dates: pairDates(draft.text, valueAll(draft, dated, publication)) };
}

/** The expressions of a sentence, with where each stands in it. */
export type PlacedDates = readonly { readonly found: Found; readonly from: number; readonly to: number }[];

function datesIn({ tokens, start }: TaggedSentence, order: DayMonthOrder): PlacedDates {
  const words = wordsOf(tokens);
  return borrowYears(words, recognise(words, order)).map((found) => ({
    found,
    from: (words[found.from]?.start ?? start) - start,
    to: (words[found.to - 1]?.end ?? start) - start,
  }));
}

/** Values the expressions in the order of the text: each definite one is what the next ones may be counted from. */
function valueAll(draft: Draft, dated: readonly SentenceDates[], publication: number | null): DateMention[] {
  const mentions: DateMention[] = [];
  let reference: Reference | null = null;
  let day: Reference | null = null;
  dated.forEach(({ sentence, items }, index) => {
    for (const { found, span } of items) {
      const scene: Scene = new Surroundings(
        publication,
        reference,
        day,
        sentence,
        span.start,
        index,
        found.namedWeekday,
      );
      const valued = resolve(found, scene);
      mentions.push({
        start: span.start,
        end: span.end,
        text: draft.text.slice(span.start, span.end),
        type: valued.type,
        value: valued.value,
        mod: found.mod,
        implied: valued.implied,
        anchor: anchorOf(valued),
        namedWeekday: found.namedWeekday,
        zone: found.zone,
        pair: null,
      });
      const [former, latter] = mentions.slice(-2);
      if (former && latter) mentions.splice(-2, 2, ...inOrder(draft.text, former, latter, () => scene.tense));
      const value = mentions[mentions.length - 1]?.value ?? valued.value;
      const interval = valued.type === 'DATE' || valued.type === 'TIME' ? intervalOf(value) : null;
      // The header's date is known as the publication; the story is at no date before it names one.
      if (interval && draft.layout.paragraphs[sentence.paragraph]?.kind !== 'header') {
        reference = {
          value,
          explicit: valued.implied.length === 0 || (valued.anchor?.from === 'mention' && !isComparison(found)),
          first: interval.first,
          at: span.start,
          end: span.end,
          sentence: index,
          paragraph: sentence.paragraph,
        };
        if (interval.first === interval.last) day = reference;
      }
    }
  });
  return mentions;
}

/** "from a year earlier", "the same month last year": what is compared with, not where the story goes on. */
const isComparison = ({ meaning }: Found): boolean =>
  meaning.kind === 'point' &&
  meaning.stretch?.at === 'same-period' &&
  (meaning.stretch.exact || meaning.stretch.years < 0);

/** The scene of one expression; the tense is looked for when a value hangs on it. */
class Surroundings implements Scene {
  readonly paragraph: number;
  private known: Tense | null | undefined;

  constructor(
    readonly publication: number | null,
    readonly reference: Reference | null,
    readonly day: Reference | null,
    private readonly tagged: TaggedSentence,
    readonly offset: number,
    readonly sentence: number,
    readonly namedWeekday: number | null,
  ) {
    this.paragraph = tagged.paragraph;
  }

  get tense(): Tense | null {
    if (this.known === undefined) this.known = tenseAt(this.tagged, this.offset);
    return this.known;
  }

  get untilOfPast(): boolean {
    return isUntilOfPast(this.tagged, this.offset);
  }

  get looksAhead(): boolean {
    return looksAhead(this.tagged, this.offset);
  }
}
