import type { FigureMention } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import { CHANGING_VERBS } from '../lexicon/change-words.ts';
import type { Anchored } from '../memory.ts';
import { movedFigure } from '../moved.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { readAge } from './age.ts';
import { readBirthdays } from './birthday.ts';
import { type View, verbAfter } from './clause.ts';
import { countedBy } from './count.ts';
import { eventOf, shareEvents } from './event.ts';
import type { Found } from './found.ts';
import { type Habits, readHabits } from './habits.ts';
import { readHedge } from './hedge.ts';
import { changeOf, leadOf } from './lead.ts';
import { isLevel, measured } from './measure.ts';
import { mention } from './mention.ts';
import { whyNotFigure } from './not-a-figure.ts';
import { linkParts } from './parts.ts';
import { type Quantity, readQuantities } from './quantity.ts';
import { rateBehind } from './rate.ts';
import { maySpeak, readSpecial } from './special.ts';
import { viewOf } from './view.ts';

/** Finds the figures of an article: value, how sure it is, unit, and what is counted. Sentence by sentence. */
export function readFigures(draft: Draft): Partial<Draft> {
  const { text, memory } = draft;
  const habits = readHabits(text);
  const figures: FigureMention[] = [];
  const told = memory?.numberOf(JSON.stringify({ ...habits, models: [...habits.models] }));
  const datesIn = touching(draft.dates);
  for (const sentence of draft.sentences) {
    const { start, end } = sentence;
    const dates = datesIn(sentence);
    const read = (): Anchored<readonly FigureMention[]> => ({
      at: start,
      value: figuresOf(sentence, dates, text, habits),
    });
    const days = memory && dates.map((date) => `${date.start - start}-${date.end - start}`).join(' ');
    const { at, value } = memory ? memory.figures.recall(`${told} ${days} ${text.slice(start, end)}`, read) : read();
    for (const figure of value) figures.push(movedFigure(figure, start - at));
  }
  return { figures };
}

/** Hands out, sentence by sentence, the spans that touch each; both come in order. */
function touching(spans: readonly Span[]): (sentence: Span) => readonly Span[] {
  let first = 0;
  return ({ start, end }) => {
    while ((spans[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
    let next = first;
    while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    return spans.slice(first, next);
  };
}

function figuresOf(
  tagged: TaggedSentence,
  dates: readonly Span[],
  text: string,
  habits: Habits,
): readonly FigureMention[] {
  const numbers = readQuantities(tagged.tokens, habits);
  if (numbers.length === 0 && !maySpeak(tagged.tokens)) return [];
  const view = viewOf(tagged, dates);
  const quantities = [...numbers, ...readSpecial(view), ...readBirthdays(view)].sort((a, b) => a.from - b.from);
  const found: Found[] = [];
  for (const quantity of quantities) {
    const hedge = readHedge(view.sentence.tokens, quantity.from, quantity.to);
    const recent = found.slice(-REACH);
    const age = readAge(view, quantity, recent);
    if (age === null && whyNotFigure(view, quantity, hedge, habits) !== null) continue;
    const one = describe(view, age === null ? inPercent(view, quantity, recent) : quantity, hedge, age, recent);
    const before = found.length - recent.length;
    if (!isDuration(view, one)) found.push(one.partOf < 0 ? one : { ...one, partOf: one.partOf + before });
  }
  const linked = shareEvents(view, linkParts(view, found));
  const starts = linked.map((one) => view.sentence.tokens[one.quantity.from]?.start ?? 0);
  return linked.map((one) => mention(view, one, text, starts));
}

/** "Demands a raise of 5 percent; the employers have offered 2.8": a fraction of nothing that is named is of what was told in percent. */
function inPercent(view: View, quantity: Quantity, earlier: readonly Found[]): Quantity {
  const isBare = quantity.sort === 'count' && quantity.unit === null && quantity.form === 'digits' && !quantity.joined;
  const last = earlier.at(-1);
  if (!isBare || Number.isInteger(quantity.value) || last?.quantity.unit !== '%') return quantity;
  const isClosed = /^[.,;)]$|^(?:and|or|but|from|for|in|at)$/.test(view.sentence.tokens[quantity.to]?.lower ?? '.');
  return isClosed && quantity.value < 100 ? of(quantity, 'percent', '%') : quantity;
}

/** How many figures back a figure may refer; beyond that a sentence is a table. */
const REACH = 8;

function describe(
  view: View,
  quantity: Quantity,
  hedge: Found['hedge'],
  age: ReturnType<typeof readAge>,
  earlier: readonly Found[],
): Found {
  const lead = leadOf(view, hedge.from, earlier);
  const made = (given: Partial<Found>): Found => ({
    quantity: given.quantity ?? quantity,
    hedge: given.hedge ?? hedge,
    lead,
    counted: given.counted ?? null,
    direct: given.direct ?? false,
    change: given.change ?? null,
    event: given.event ?? null,
    told: given.told ?? false,
    partOf: given.partOf ?? -1,
    age: given.age ?? null,
    additional: hedge.additional,
  });
  if (age)
    return made({
      age: age.unit,
      quantity: age.value === undefined ? quantity : { ...quantity, value: age.value },
      counted: age.counted,
      change: lead.preposition === 'to' ? changeOf(view, lead, isLevel(view, quantity)) : null,
    });
  if (quantity.value === 0 && quantity.form === 'words' && !countsThings(view, quantity))
    return made({ event: eventOf(view, null, hedge.from, quantity.to, false) });
  if (quantity.sort === 'score') return made({});
  const rate = rateBehind(view.sentence, hedge.to, quantity);
  const rated = rate ? of(quantity, quantity.sort, rate.unit) : quantity;
  const after = rate?.to ?? hedge.to;
  if (quantity.sort === 'count' || quantity.sort === 'ordinal') {
    const counts = countedBy(view, quantity, hedge.to, lead, earlier);
    const change =
      counts.direct && lead.preposition === null && lead.noun !== null
        ? null
        : changeOf(view, lead, isLevel(view, quantity));
    const index = counts.direct && isIndexPoints(view, counts.counted, lead.preposition, change ?? caused(view, lead));
    if (index) {
      const asIndex = measured(view, of(rated, 'measure', rated.unit), counts.counted?.to ?? after, lead, earlier);
      return made({
        counted: asIndex.counted,
        partOf: asIndex.partOf,
        quantity: of(rated, 'measure', 'point'),
        hedge: { ...hedge, to: counts.counted?.to ?? hedge.to },
        change: asIndex.change ?? caused(view, lead),
      });
    }
    const behindNoun =
      rate === null && counts.direct && counts.counted ? rateBehind(view.sentence, counts.counted.to, quantity) : null;
    const event =
      quantity.joined || isAllBut(view, hedge.from)
        ? null
        : (eventOf(view, counts.counted, hedge.from, hedge.to, counts.direct) ??
          (quantity.value === 0 && isCasualty(view, counts.counted) ? 'injure' : null));
    // "Brought down 11 drones": the word is the verb's.
    const isOfVerb = event !== null && counts.direct && lead.adverb !== null && lead.verb >= 0;
    // "Killed 12 people, and 45 soldiers arrested the men": what has a verb of its own shares none.
    const told = counts.direct
      ? /^(?:VB[DPZ]|MD)$/.test(view.sentence.tags[counts.counted?.to ?? -1] ?? '')
      : verbAfter(view, hedge.to) !== null;
    return made({
      counted: counts.counted,
      direct: counts.direct,
      partOf: counts.partOf,
      quantity: behindNoun ? of(quantity, quantity.sort, behindNoun.unit) : rated,
      change: isOfVerb ? null : change,
      event,
      told,
    });
  }
  const what = measured(view, rated, after, lead, earlier);
  const perBehind =
    rate === null && what.counted && what.counted.from > after
      ? rateBehind(view.sentence, what.counted.to, quantity)
      : null;
  const step = /^(?:%|bp|cent|percentage point)/.test(rated.unit ?? '') || isStock(view, what.counted);
  const right = what.counted !== null && what.counted.from >= after;
  const event =
    right && (quantity.sort === 'percent' || quantity.sort === 'ratio')
      ? eventOf(view, what.counted, hedge.from, after, true)
      : null;
  const to = perBehind?.to ?? after;
  return made({
    counted: what.counted,
    partOf: what.partOf,
    quantity: perBehind ? of(rated, rated.sort, perBehind.unit) : rated,
    hedge: to === hedge.to ? hedge : { ...hedge, to },
    change: what.change ?? (step ? caused(view, lead) : null),
    event,
  });
}

/** The same quantity, of another sort or in another unit. */
const of = (
  { from, to, value, upper, form, joined, rest }: Quantity,
  sort: Quantity['sort'],
  unit: string | null,
): Quantity => ({ from, to, value, upper, sort, unit, form, joined, rest });

/** "six straight days", "20-plus months": what is counted is time, which dates tell. "500 flight hours" count as work. */
const isDuration = (view: View, found: Found): boolean =>
  found.age === null &&
  found.direct &&
  found.quantity.sort === 'count' &&
  found.counted !== null &&
  TIME_SPAN.test(view.sentence.lemmas[found.counted.head] ?? '') &&
  (found.counted.to - found.counted.from === 1 ||
    found.counted.from > found.quantity.to ||
    /^(?:straight|consecutive|trading|full|more|whole|calendar|business|long|successive)$/.test(
      view.sentence.lemmas[found.counted.from] ?? '',
    ));

const TIME_SPAN = /^(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|century|night|weekend)$/;

/** "all but three were shot down": what happened did not happen to the three. */
const isAllBut = (view: View, from: number): boolean =>
  view.sentence.tokens[from - 1]?.lower === 'but' && view.sentence.tokens[from - 2]?.lower === 'all';

/** "no casualties" counts casualties; "no one" and "nobody" count people without naming them. */
const countsThings = (view: View, quantity: Quantity): boolean =>
  (/^(?:no|zero|without|not)$/.test(view.sentence.tokens[quantity.from]?.lower ?? '') &&
    view.sentence.tokens[quantity.to - 1]?.text !== 'one') ||
  view.sentence.tokens[quantity.from]?.lower === 'not';

/** Where there are no casualties, nobody was hurt. */
const isCasualty = (view: View, counted: Found['counted']): boolean =>
  counted !== null && view.sentence.lemmas[counted.head] === 'casualty';

/** "gained 12 points", "lost 3%": a verb that takes an object says which way its subject went. */
const caused = (view: View, lead: Found['lead']): 'up' | 'down' | null =>
  lead.preposition === null && lead.noun === null
    ? (CHANGING_VERBS.get(view.sentence.lemmas[lead.verb] ?? '') ?? null)
    : null;

const isStock = (view: View, counted: Found['counted']): boolean =>
  counted !== null &&
  /^(?:share|stock|index|dollar|euro|pound|yen|gold|oil|crude|price)$/.test(view.sentence.lemmas[counted.head] ?? '');

/** Points of an index, which measure it, against the points that a player scores, which are counted. */
const isIndexPoints = (
  view: View,
  counted: Found['counted'],
  preposition: string | null,
  change: string | null,
): boolean =>
  counted !== null &&
  counted.to - counted.from === 1 &&
  view.sentence.lemmas[counted.head] === 'point' &&
  (change !== null || preposition === 'at');
