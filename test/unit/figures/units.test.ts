import { describe, expect, test } from 'vitest';
import { currencyByName, currencyBySign } from '../../../server/src/extract/lexicon/currencies.ts';
import { convert, toBase, unitByCode, unitByName } from '../../../server/src/extract/lexicon/units.ts';

describe('units of measure', () => {
  test.each([
    [5, '[mi_i]', 'km', 8.04672],
    [100, 'km', '[mi_i]', 62.137119],
    [1, 't', '[ston_av]', 1.1023113],
    [6, '[ft_i]', 'm', 1.8288],
    [100, '[degF]', 'Cel', 37.777778],
    [-40, 'Cel', '[degF]', -40],
    [1, 'har', '[acr_us]', 2.4710538],
    [60, '[mi_i]/h', 'km/h', 96.56064],
    [25, 'bp', 'percentage point', 0.25],
    [1, '[bbl_us]/d', 'L/d', 158.98729],
  ])('%d %s is %s: %d', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBeCloseTo(expected, 5);
  });

  test('units of different dimensions are not brought together', () => {
    expect(convert(1, 'km', 'kg')).toBeNull();
    expect(convert(1, '[bbl_us]/d', '[bbl_us]')).toBeNull();
    expect(convert(1, 'USD', 'EUR')).toBeNull();
    expect(toBase(1, 'USD')).toBeNull();
  });

  test('every name leads to a unit with a code and a factor', () => {
    for (const name of ['km', 'square kilometres', 'percentage points', 'nautical miles', 'kwh', '%', 'feet']) {
      const unit = unitByName(name);
      expect(unit, name).toBeDefined();
      expect(unit && unitByCode(unit.code)).toEqual(unit);
      expect(unit?.factor).toBeGreaterThan(0);
    }
  });
});

test('a currency is told by sign, by name, and by the adjective before the name', () => {
  expect(currencyBySign('€')).toBe('EUR');
  expect(currencyBySign('HK$')).toBe('HKD');
  expect(currencyByName('dollars')).toBe('USD');
  expect(currencyByName('australian dollars')).toBe('AUD');
  expect(currencyByName('new zealand dollars')).toBe('NZD');
  expect(currencyByName('troops')).toBeUndefined();
});
