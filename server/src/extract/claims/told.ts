import type { Draft } from '../draft.ts';
import type { Memory } from '../memory.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import type { Known } from './bearers.ts';
import type { Company } from './company.ts';
import { isNamedBeside, tellsVersions } from './quote-claims.ts';
import type { PlacedClaim, Scene } from './scene.ts';
import type { Cast } from './statements/cast.ts';

/** What a sentence told: its claims, the keys of its names, and the common forms of its other telling words. */
export interface Told {
  readonly made: readonly PlacedClaim[];
  readonly names: readonly string[];
  readonly words: readonly string[];
}

/** A sentence with what was found in it: a scene before its frame. */
export type Mentions = Pick<Scene, 'before' | 'cast' | 'company' | 'dates' | 'figures' | 'persons' | 'quotes'> & {
  readonly sentence: TaggedSentence;
};

/**
 * Writes down all that the claims of a sentence are made of, so that equal keys mean equal claims: the words, what was found
 * in them and where, counted from the sentence's start, and of the rest of the article what a maker of claims looks at.
 * Null for a sentence that begins inside a word, since a label may go back to where that begins.
 */
export function keysOf(
  draft: Draft,
  memory: Memory,
  cast: Cast,
  company: Company,
  bearers: ReadonlyMap<string, Known>,
): (mentions: Mentions) => string | null {
  const { text, layout } = draft;
  const lead = layout.paragraphs.findIndex(({ kind }) => kind === 'body');
  const article = memory.numberOf(
    JSON.stringify([
      draft.published.value ?? draft.published.yearless,
      [...cast.titles],
      [...cast.holders],
      [...cast.genders],
      cast.author,
      [...company.names],
      [...company.parts],
      company.areMany,
      company.main,
    ]),
  );
  const known = new Map<string, number>();
  const numberOf = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const number = memory.numberOf(JSON.stringify(bearers.get(name) ?? null));
    known.set(name, number);
    return number;
  };
  return ({ sentence, before, cast, company, dates, figures, persons, quotes }: Mentions): string | null => {
    const { start, end, paragraph } = sentence;
    if (INSIDE_WORD.test(text.charAt(start - 1))) return null;
    const from = (offset: number | null): number | null => (offset === null ? null : offset - start);
    const role = (of: (typeof persons)[number]['moreRoles'][number] | null): unknown =>
      of && [from(of.start), from(of.end), { ...of, start: 0, end: 0 }];
    const { dateline } = layout;
    const pair = dates.find((date) => date.pair !== null)?.pair?.id ?? 0;
    const around = draft.quotes.filter((quote) => quote.start < end && start < quote.end);
    return JSON.stringify([
      text.slice(start, end),
      article,
      layout.paragraphs[paragraph]?.kind,
      paragraph === lead,
      before,
      cast.persons,
      cast.earlier,
      cast.thing,
      cast.said,
      company.last,
      company.isLastSpeaking,
      company.part,
      company.isPast,
      dates.map((date) => [
        from(date.start),
        from(date.end),
        date.type,
        date.value,
        date.mod,
        date.implied,
        date.namedWeekday,
        date.zone,
        date.pair && [date.pair.id - pair, date.pair.as],
        dateline !== null && date.start < dateline.end && dateline.start < date.end,
      ]),
      figures.map((figure) => [
        from(figure.start),
        from(figure.end),
        figure.sort,
        figure.value,
        figure.to,
        figure.comparator,
        figure.change,
        figure.unit,
        figure.counted,
        figure.countedSpan && [from(figure.countedSpan.start), from(figure.countedSpan.end)],
        figure.head,
        figure.modifiers,
        figure.event,
        figure.approximate,
        from(figure.partOf),
        figure.additional,
      ]),
      persons.map((person) => [
        from(person.start),
        from(person.end),
        person.name,
        role(person.role),
        person.moreRoles.map(role),
        from(person.ageAt),
        person.honorific,
        numberOf(person.name),
      ]),
      quotes.length,
      quotes.length > 0 && tellsVersions(draft, paragraph),
      around.map((quote) => [
        from(quote.start),
        from(quote.end),
        quote.text,
        quote.speaker,
        quote.speakerSpan && [from(quote.speakerSpan.start), from(quote.speakerSpan.end)],
        isNamedBeside(draft, quote),
      ]),
    ]);
  };
}

const INSIDE_WORD = /[\p{L}\p{N}-]/u;
