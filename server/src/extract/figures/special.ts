import type { Token } from '../../text/tokens.ts';
import { isPerson, KINDS, MISHAPS } from '../lexicon/kinds.ts';
import { ORDINALS } from '../lexicon/number-words.ts';
import { type View, verbAfter } from './clause.ts';
import type { Quantity } from './quantity.ts';

/** Whether a sentence holds a word that such a figure begins with; most hold none. */
export const maySpeak = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => BEGINS.has(token.lower) || token.lower === 'birthday' || token.lower === 'year');

const BEGINS = new Set(['nobody', 'no-one', 'none', 'no', 'not', 'without', 'both', ...ORDINALS.keys()]);

/** Figures without a number word: "no one was hurt" (0), "without casualties" (0), "both pilots" (2), "a second victim" (the 2nd). */
export function readSpecial(view: View): Quantity[] {
  const found: Quantity[] = [];
  const { tokens, lemmas, tags } = view.sentence;
  tokens.forEach((token, at) => {
    const next = at + 1;
    switch (token.lower) {
      case 'nobody':
      case 'no-one':
      case 'none':
        if (isHarm(view, next)) found.push(quantity(at, next, 0, 'count'));
        break;
      case 'no':
        if (tokens[next]?.lower === 'one' && isHarm(view, next + 1)) found.push(quantity(at, next + 1, 0, 'count'));
        else if (countedMishap(view, next)) found.push(quantity(at, next, 0, 'count'));
        break;
      case 'without':
        if (countedMishap(view, next) && /^(?:casualty|injury|fatality|death|arrest)$/.test(lemmas[next] ?? ''))
          found.push(quantity(at, next, 0, 'count'));
        break;
      case 'not': {
        // "Not a single person was hurt", "not one life was lost".
        const single = tokens[next]?.lower === 'a' && tokens[next + 1]?.lower === 'single' ? next + 2 : -1;
        const noun = tokens[next]?.lower === 'one' ? next + 1 : single;
        if (noun > 0 && MISHAPS.has(lemmas[noun] ?? '') && tags[noun] === 'NN' && isHarm(view, noun + 1))
          found.push(quantity(at, noun, 0, 'count'));
        break;
      }
      case 'both':
        if (isPerson(lemmas[next] ?? '') && tags[next] === 'NNS' && tokens[next + 1]?.lower !== 'and')
          found.push(quantity(at, next, 2, 'count'));
        break;
      case 'a':
      case 'an': {
        const order = ORDINALS.get(tokens[next]?.lower ?? '');
        const noun = lemmas[next + 1] ?? '';
        if (order !== undefined && tags[next + 1] === 'NN' && ORDERED.has(noun))
          found.push(quantity(next, next + 1, order, 'ordinal'));
        break;
      }
      default:
    }
  });
  return found;
}

const ORDERED = new Set(
  'victim person man woman child soldier body suspect death passenger officer hostage survivor fatality'.split(' '),
);

const HARM = /^(?:kill|injure|hurt|wound|die|harm|arrest|detain|survive|miss|lose|evacuate|hospitali[sz]e)$/;

/** "nobody was hurt", "no one has been arrested". */
function isHarm(view: View, at: number): boolean {
  const verb = verbAfter(view, at);
  return verb !== null && HARM.test(view.sentence.lemmas[verb.at] ?? '');
}

/** "no casualties", "no further deaths": a plural that could be counted. */
function countedMishap(view: View, at: number): boolean {
  const { tags, lemmas } = view.sentence;
  const noun = tags[at] === 'JJ' ? at + 1 : at;
  return tags[noun] === 'NNS' && MISHAPS.has(lemmas[noun] ?? '') && KINDS.get(lemmas[noun] ?? '') !== 'man';
}

const quantity = (from: number, to: number, value: number, sort: 'count' | 'ordinal'): Quantity => ({
  from,
  to,
  value,
  upper: null,
  sort,
  unit: null,
  form: 'words',
  joined: false,
  rest: null,
});
