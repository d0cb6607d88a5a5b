// Two articles of one affair, each with a sentence of its own, for what happened told two ways.
import { defaultContext } from '../../server/src/extract/context.ts';
import { extract } from '../../server/src/extract/pipeline.ts';
import { Ledger } from '../../server/src/ledger/ledger.ts';
import type { Conflict } from '../../server/src/model/conflict.ts';

const story = (day: string, sentence: string): string =>
  `date ${day} Lorne Bridge inquiry: what is known\n\nLORNE, ${day}. The inquiry into the closing of Lorne Bridge by Corran Holdings went on.\n\n${sentence}\n`;

/** The conflicts over what happened between two articles that hold a sentence each, a day apart where asked. */
export function between(first: string, second: string, later = '2022-03-07'): readonly Conflict[] {
  const ledger = new Ledger();
  ledger.set(extract(story('2022-03-07', first), defaultContext('a.txt')));
  ledger.set(extract(story(later, second), defaultContext('b.txt')));
  return ledger.state().conflicts.filter(({ kind }) => kind === 'polarity');
}

/** The strongest severity among conflicts, or `none`. */
export const strongest = (conflicts: readonly Conflict[]): string => {
  const order = ['none', 'hint', 'information', 'warning'];
  return conflicts.reduce(
    (most, { severity }) => (order.indexOf(severity) > order.indexOf(most) ? severity : most),
    'none',
  );
};

/** The strongest severity between two sentences, whichever of the two articles has which. */
export const eitherWay = (a: string, b: string): readonly string[] =>
  [between(a, b), between(b, a)].map((conflicts) => strongest(conflicts));
