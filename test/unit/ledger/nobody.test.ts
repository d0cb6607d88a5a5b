// "No one was hurt", in its many words, against what the other article of one affair begins with.
import { describe, expect, test } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import { Ledger } from '../../../server/src/ledger/ledger.ts';
import { strongest } from '../../support/told-twice.ts';

describe('nobody', () => {
  const told = (first: string, second: string): string => {
    const ledger = new Ledger();
    [first, second].forEach((text, i) => {
      const article = `date 2022-03-07 Crane falls on Lorne Bridge\n\nLORNE, March 7. ${text}\n`;
      ledger.set(extract(article, defaultContext(`${i}.txt`)));
    });
    return strongest(ledger.state().conflicts.filter(({ kind }) => kind === 'polarity'));
  };

  test('was hurt in what the other article begins with three injured', () => {
    const three = 'At least three people were injured at Lorne Bridge when a crane of Corran Holdings fell.';
    expect(told(three, 'A crane of Corran Holdings fell on Lorne Bridge. No one was hurt.')).toBe('warning');
  });

  test.each(['There were no casualties.', 'No injuries were reported.', 'The crash caused no injuries.'])(
    'was hurt, told by a noun: %s',
    (denial) => {
      const three = 'At least three people were injured at Lorne Bridge when a crane of Corran Holdings fell.';
      expect(told(three, `A crane of Corran Holdings fell on Lorne Bridge. ${denial}`)).toBe('warning');
    },
  );

  test.each(['It was lifted without the loss of a single life.', 'It was lifted without casualties.'])(
    'died, told beside another deed: %s',
    (denial) => {
      const toll = 'A crane of Corran Holdings fell on Lorne Bridge. At least three people were killed, a doctor said.';
      expect(told(toll, `A crane of Corran Holdings fell on Lorne Bridge. ${denial}`)).toBe('warning');
    },
  );

  test('was arrested where police made eleven arrests', () => {
    const eleven = 'Police made eleven arrests on Lorne Bridge when a crane of Corran Holdings fell.';
    expect(told(eleven, 'A crane of Corran Holdings fell on Lorne Bridge. There were no arrests.')).toBe('warning');
  });

  test('died, and so many did in another place', () => {
    const other = 'A crane of Corran Holdings fell on Lorne Bridge. In Tolm 53 people were killed in an ambush.';
    expect(told(other, 'A crane fell on Lorne Bridge, without the loss of a single life.')).not.toBe('warning');
  });

  test('was hurt, and an earlier affair had its injured', () => {
    const other =
      'A crane of Corran Holdings fell on Lorne Bridge.\n\nIn 2015 three people were injured when a crane fell in Tolm.';
    expect(told(other, 'A crane of Corran Holdings fell on Lorne Bridge. No one was hurt.')).not.toBe('warning');
  });
});
