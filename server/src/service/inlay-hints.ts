import { convert } from '../extract/lexicon/units.ts';
import type { DateMention } from '../model/date.ts';
import type { FigureMention } from '../model/figure.ts';
import type { Span } from '../model/span.ts';
import type { Snapshot } from './snapshot.ts';
import { dateInWords } from './words/date.ts';
import { number } from './words/figure.ts';

/** Words that an editor shows behind a fact, in the text but not of it. */
export interface InlayHint {
  readonly at: number;
  readonly label: string;
}

/** What a reader would have to work out: which day "Wednesday" is, what a distance in miles is in kilometres. */
export function inlayHintsOf(snapshot: Snapshot, path: string, within: Span): readonly InlayHint[] {
  const article = snapshot.article(path);
  if (!article) return [];
  const inside = (span: Span): boolean => span.end >= within.start && span.start <= within.end;
  const hints = [
    ...article.dates.filter(inside).map((date) => ({ at: date.end, label: dayOf(date) })),
    ...article.figures.filter(inside).map((figure) => ({ at: figure.end, label: converted(figure) })),
  ];
  return hints.filter((hint): hint is InlayHint => hint.label !== null).sort((a, b) => a.at - b.at);
}

/** The resolved day or month, where the text leaves out more than the year ("Wednesday", "last month"). */
function dayOf({ value, implied, type }: DateMention): string | null {
  if (type !== 'DATE' || !/^\d{4}-\d\d/.test(value)) return null;
  const bare = implied.some((part) => part === 'month' || part === 'day' || part === 'anchor');
  return bare ? dateInWords(value, null, value).replace(/^[A-Z]\w+day /, '') : null;
}

/** Units that readers elsewhere do not know, and what they know instead. */
const CONVERSIONS: Readonly<Record<string, string>> = {
  '[mi_i]': 'km',
  '[ft_i]': 'm',
  '[yd_i]': 'm',
  '[in_i]': 'cm',
  '[nmi_i]': 'km',
  '[mi_i]/h': 'km/h',
  '[acr_us]': 'har',
  '[lb_av]': 'kg',
  '[degF]': 'Cel',
  '[gal_us]': 'L',
};

function converted({ value, to, unit }: FigureMention): string | null {
  const target = unit === null ? undefined : CONVERSIONS[unit];
  if (unit === null || target === undefined) return null;
  const words = [value, ...(to === null ? [] : [to])].map((amount) => {
    const result = convert(amount, unit, target);
    return result === null ? null : number({ value: rounded(result), unit: target, sort: 'measure' });
  });
  return words.includes(null) ? null : `≈ ${words.join(' to ')}`;
}

/** Two digits are as exact as a reader needs, and no more exact than most such figures are. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(2)));
