import { found, point } from '../meaning.ts';
import { example, type Rule } from '../rule.ts';
import { readYear } from '../year-words.ts';
import { yearStretch } from './season.ts';

const KINDS = new Set(['fiscal', 'financial']);

/** "fiscal 1989", "the fiscal year", "fiscal year 2009", "the 2008-09 financial year", "this fiscal year", "FY2009". */
export const fiscalYear: Rule = {
  name: 'fiscal year',
  starts: ['fiscal', 'financial', 'the', 'this', 'last', 'next', 'current', 'previous', 'fy', '#', 'coming'],
  read({ words }, at) {
    const first = words[at]?.lower ?? '';
    if (first === 'fy') {
      const year = readYear(words, at + 1);
      return year && found(at, year.to, point({ at: 'fiscal-year', year: yearStretch(year.value) }));
    }
    let place = at;
    if (words[place]?.lower === 'the') place++;
    const turn = TURNS.get(words[place]?.lower ?? '');
    if (turn !== undefined) place++;
    const lead = readYear(words, place);
    if (lead) place = lead.to;
    if (!KINDS.has(words[place]?.lower ?? '')) return null;
    const direct = words[place]?.lower === 'fiscal' ? readYear(words, place + 1) : null;
    if (direct)
      return found(
        words[at]?.lower === 'the' && turn === undefined ? place : at,
        direct.to,
        point({ at: 'fiscal-year', year: yearStretch(direct.value) }),
      );
    if (words[place + 1]?.lower !== 'year') return null;
    const year = readYear(words, place + 2) ?? lead;
    const to = Math.max(place + 2, year?.to ?? 0);
    if (!year && place === at) return null;
    return found(
      at,
      to,
      point({
        at: 'fiscal-year',
        year: year ? yearStretch(year.value) : { at: 'offset', unit: 'year', count: turn ?? 0, origin: 'now' },
      }),
    );
  },
  yes: [
    example('Net income for fiscal 1989 was flat.', 'fiscal 1989 = FY1989'),
    example('The budget for the fiscal year is set.', 'the fiscal year = FY2024'),
    example('It lost money in fiscal year 2009.', 'fiscal year 2009 = FY2009'),
    example('Costs will fall in the next fiscal year.', 'the next fiscal year = FY2025'),
  ],
  no: ['A fiscal cliff looms.', 'The financial crisis spread.'],
};

const TURNS = new Map([
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['last', -1],
  ['previous', -1],
  ['prior', -1],
  ['next', 1],
  ['coming', 1],
]);
