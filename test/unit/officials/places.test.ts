import { describe, expect, it } from 'vitest';
import { countryOf, findPlace } from '../../../server/src/extract/lexicon/find-place.ts';
import { PLACES } from '../../../server/src/extract/lexicon/places.ts';
import { tokenise } from '../../../server/src/text/tokenise.ts';

const placesIn = (text: string): (string | null)[] => {
  const tokens = tokenise(text, 0, text.length);
  return tokens.map((_, at) => findPlace(tokens, at)?.country ?? null).filter((country) => country !== null);
};

describe('places', () => {
  it.each([
    ['the Kremlin', 'RU'],
    ['Dutch', 'NL'],
    ['new delhi', 'IN'],
    ['U.S.', 'US'],
    ['Downing Street', 'GB'],
    ['Quai d’Orsay', 'FR'],
  ])('takes %s for %s', (phrase, country) => expect(countryOf(phrase)).toBe(country));

  it('knows nothing of words that name no place', () => expect(countryOf('minister')).toBeNull());

  it.each([
    ['police in St. Louis', ['US']],
    ['South Korean envoys', ['KR']],
    ['the roast turkey', []],
    ['Peruvian and Chilean miners', ['PE', 'CL']],
  ])('reads %s', (text, countries) => expect(placesIn(text)).toEqual(countries));

  it('gives every place a two-letter code', () => {
    for (const place of PLACES.values()) expect(place.country).toMatch(/^[A-Z]{2}$/);
  });
});
