import type { FigureMention } from '../../model/figure.ts';
import type { Draft } from '../draft.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';
import { type Habits, readHabits } from './habits.ts';
import { readHedge } from './hedge.ts';
import { whyNotFigure } from './not-a-figure.ts';
import { readQuantities } from './quantity.ts';

/** Finds the figures of an article: value, how sure it is, unit, and what is counted. Sentence by sentence. */
export function readFigures(draft: Draft): Partial<Draft> {
  const habits = readHabits(draft.text);
  return { figures: draft.sentences.flatMap((sentence) => figuresOf(sentence, draft, habits)) };
}

function figuresOf(sentence: TaggedSentence, draft: Draft, habits: Habits): FigureMention[] {
  const figures: FigureMention[] = [];
  const dates = draft.dates.filter((date) => date.start < sentence.end && date.end > sentence.start);
  for (const quantity of readQuantities(sentence.tokens, habits)) {
    const hedge = readHedge(sentence.tokens, quantity.from, quantity.to);
    if (whyNotFigure(sentence, quantity, hedge, dates) !== null || quantity.sort === 'time') continue;
    const start = sentence.tokens[quantity.from]?.start ?? 0;
    const end = sentence.tokens[quantity.to - 1]?.end ?? start;
    figures.push({
      start,
      end,
      text: draft.text.slice(start, end),
      sort: quantity.sort,
      value: quantity.value,
      to: quantity.upper,
      comparator: quantity.form === 'vague' && hedge.comparator === '=' ? '>' : hedge.comparator,
      change: null,
      unit: quantity.unit,
      counted: null,
      countedSpan: null,
      head: null,
      modifiers: [],
      event: null,
      approximate: hedge.approximate || quantity.form === 'vague',
      partOf: null,
      additional: hedge.additional,
    });
  }
  return figures;
}
