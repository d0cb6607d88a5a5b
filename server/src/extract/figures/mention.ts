import type { FigureMention, FigureSort } from '../../model/figure.ts';
import { EVENT_HEADS } from '../lexicon/kind-events.ts';
import { compoundKind, KINDS } from '../lexicon/kinds.ts';
import type { View } from './clause.ts';
import type { Found } from './found.ts';
import { spanOf } from './phrase.ts';
import type { Quantity } from './quantity.ts';

/** A figure as the article's value holds it. `starts` are the offsets of all figures of the sentence, for parts to name their total. */
export function mention(view: View, found: Found, text: string, starts: readonly number[]): FigureMention {
  const { sentence } = view;
  const { quantity, hedge, counted } = found;
  const { start, end } = spanOf(sentence, quantity.from, quantity.to);
  const words = counted && spanOf(sentence, counted.from, counted.to);
  const span = words && { start: words.start + (counted?.skip ?? 0), end: words.end };
  const vague = quantity.form === 'vague';
  return {
    start,
    end,
    text: text.slice(start, end),
    sort: found.age !== null ? 'age' : sortOf(quantity),
    value: quantity.value,
    to: quantity.upper,
    comparator: vague && hedge.comparator === '=' ? '>' : hedge.comparator,
    change: found.change,
    unit: found.age ?? quantity.unit,
    counted: span && text.slice(span.start, span.end),
    countedSpan: span,
    head: counted && headOf(view, found),
    modifiers: counted ? modifiersOf(view, counted) : [],
    event: found.event,
    approximate: hedge.approximate || vague,
    partOf: found.partOf >= 0 ? (starts[found.partOf] ?? null) : null,
    additional: found.additional,
  };
}

const sortOf = (quantity: Quantity): FigureSort => (quantity.sort === 'time' ? 'measure' : quantity.sort);

function headOf(view: View, found: Found): string | null {
  const { tags, lemmas } = view.sentence;
  const at = found.counted?.head ?? -1;
  const skip = found.counted?.skip ?? 0;
  const lemma = skip > 0 ? (view.sentence.tokens[at]?.lower.slice(skip) ?? null) : (lemmas[at] ?? null);
  if (found.age !== null && tags[at]?.startsWith('NNP')) return 'person';
  if (found.event !== null && (tags[at] ?? '').startsWith('VB')) return 'person';
  if (lemma === null) return null;
  const modifiers = found.counted ? modifiersOf(view, found.counted) : [];
  const kind = compoundKind(lemma, modifiers) ?? KINDS.get(lemma) ?? lemma;
  return EVENT_HEADS.get(`${found.event} ${kind}`) ?? EVENT_HEADS.get(`${found.event} ${lemma}`) ?? kind;
}

function modifiersOf(view: View, counted: NonNullable<Found['counted']>): string[] {
  const modifiers: string[] = [];
  for (let i = counted.from; i < counted.to; i++) {
    const tag = view.sentence.tags[i] ?? '';
    if (i !== counted.head && /^(?:JJ|NN|VB|CD|FW)/.test(tag)) modifiers.push(view.sentence.lemmas[i] ?? '');
  }
  return modifiers;
}
