import { unitInWords } from '../../ledger/unit-words.ts';
import type { FigureValue } from '../../model/claim.ts';
import type { FigureMention } from '../../model/figure.ts';
import { type DateStyle, localNumber, PLAIN } from './reader.ts';
import { type Message, say } from './say.ts';

type Spoken = Pick<
  FigureMention,
  'value' | 'to' | 'comparator' | 'change' | 'unit' | 'counted' | 'sort' | 'additional' | 'approximate'
>;

const COMPARATORS: Readonly<Record<Spoken['comparator'], Message | null>> = {
  '=': null,
  '~': 'about {0}',
  '>': 'more than {0}',
  '>=': 'at least {0}',
  '<': 'less than {0}',
  '<=': 'at most {0}',
};
/** "Almost 2,000", "just over 2,000": near it, and not any number below or above. */
const NEAR: Partial<Record<Spoken['comparator'], Message>> = { '<': 'almost {0}', '>': 'just over {0}' };
const CHANGES = { up: 'up {0}', down: 'down {0}', to: 'to {0}' } as const;

/**
 * A figure as people write it: "more than 100,000 people", "about USD 1.2 million", "12%", "10 to 12 boats". What is counted
 * stays in the article's words.
 */
export function figureInWords(figure: Spoken | FigureValue, style: DateStyle = PLAIN): string {
  const first = number(figure, style);
  const amount =
    figure.to === null ? first : say(style, '{0} to {1}', first, number({ ...figure, value: figure.to }, style));
  const added = figure.additional ? say(style, '{0} more', amount) : amount;
  const near = figure.approximate ? NEAR[figure.comparator] : undefined;
  const comparator = near ?? COMPARATORS[figure.comparator];
  const compared = comparator === null ? added : say(style, comparator, added);
  const changed = figure.change === null ? compared : say(style, CHANGES[figure.change], compared);
  return figure.counted === null ? changed : `${changed} ${figure.counted}`;
}

/** The amount with its unit and nothing else: "5 km", "EUR 3 million", "1,960". */
export function number(
  { value, unit, sort }: Pick<Spoken, 'value' | 'unit' | 'sort'>,
  style: DateStyle = PLAIN,
): string {
  const digits = localNumber(value, style) ?? decimal(value);
  if (unit === null) return sort === 'age' ? say(style, '{0} years', value) : digits;
  if (unit === '%') return `${digits}%`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${digits}`;
  return `${digits} ${unitInWords(unit)}`;
}

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Thousands in groups; a round number from a million on by its scale word ("1.25 million", but "1,234,567"). */
function decimal(value: number): string {
  for (const [scale, word] of SCALES) {
    const scaled = Math.round((value / scale) * 1000) / 1000;
    if (Math.abs(value) >= scale && Math.abs(scaled * scale - value) < 1e-6 * scale)
      return `${grouped(scaled)} ${word}`;
  }
  return grouped(value);
}

function grouped(value: number): string {
  // Twelve digits are more than any article gives, and hide what binary fractions add (0.1 + 0.2).
  const [whole = '', fraction] = String(Number(value.toPrecision(12))).split('.');
  if (whole.includes('e')) return whole;
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}
