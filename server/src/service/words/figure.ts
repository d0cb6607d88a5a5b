import { unitInWords } from '../../ledger/unit-words.ts';
import type { FigureValue } from '../../model/claim.ts';
import type { FigureMention } from '../../model/figure.ts';

type Spoken = Pick<
  FigureMention,
  'value' | 'to' | 'comparator' | 'change' | 'unit' | 'counted' | 'sort' | 'additional'
>;

const COMPARATORS: Readonly<Record<Spoken['comparator'], string>> = {
  '=': '',
  '~': 'about ',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'less than ',
  '<=': 'at most ',
};
const CHANGES = { up: 'up ', down: 'down ', to: 'to ' } as const;

/** A figure as people write it: "more than 100,000 people", "about USD 1.2 million", "12%", "10 to 12 boats". */
export function figureInWords(figure: Spoken | FigureValue): string {
  const amount =
    figure.to === null ? number(figure) : `${number(figure)} to ${number({ ...figure, value: figure.to })}`;
  const counted = figure.counted === null ? '' : ` ${figure.counted}`;
  const change = figure.change === null ? '' : CHANGES[figure.change];
  return `${change}${COMPARATORS[figure.comparator]}${amount}${figure.additional ? ' more' : ''}${counted}`;
}

/** The amount with its unit and nothing else: "5 km", "EUR 3 million", "1,960". */
export function number({ value, unit, sort }: Pick<Spoken, 'value' | 'unit' | 'sort'>): string {
  const digits = decimal(value);
  if (unit === null) return sort === 'age' ? `${digits} years` : digits;
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
