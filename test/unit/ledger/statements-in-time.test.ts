// What happened, told two ways, where a day, an admission or a later source lies between.
import { describe, expect, test } from 'vitest';
import { between } from '../../support/told-twice.ts';

describe('what time changes', () => {
  test('what had not happened by the first report is developing', () => {
    const [conflict] = between('Paula Renwick has not been charged.', 'Paula Renwick was charged.', '2022-03-09');
    expect(conflict).toMatchObject({ severity: 'information', developing: true });
  });

  test('what is admitted later is developing', () => {
    const [conflict] = between(
      'Corran Holdings did not inform the mayor.',
      'Corran Holdings conceded that Corran Holdings had informed the mayor.',
      '2022-03-09',
    );
    expect(conflict).toMatchObject({ severity: 'information', developing: true });
  });

  test('two plans of two days are at odds', () => {
    const [conflict] = between('No site will be closed.', 'The plant will be closed in May.', '2022-03-09');
    expect(conflict).toMatchObject({ severity: 'warning', developing: false });
  });

  test('who would not appeal and then did has changed her mind', () => {
    const [conflict] = between('Paula Renwick will not appeal.', 'Paula Renwick has appealed.', '2022-03-09');
    expect(conflict).toMatchObject({ severity: 'information', developing: true });
  });

  test('a source that knows of both versions explains', () => {
    const [conflict] = between(
      'Paula Renwick was not arrested.',
      'Corran Holdings, which first said that Paula Renwick had been arrested, apologised.',
    );
    expect(conflict).toMatchObject({ explained: true });
  });

  test('a source that lets both sides speak does not', () => {
    const [conflict] = between(
      'Paula Renwick was arrested, police said.',
      'Paula Renwick was arrested, the mayor said. Paula Renwick was not arrested, her lawyer said.',
    );
    expect(conflict).toMatchObject({ explained: false, severity: 'warning' });
  });

  test('a denial after the report is a contradiction', () => {
    const [conflict] = between('Paula Renwick was charged.', 'Paula Renwick has not been charged.', '2022-03-09');
    expect(conflict).toMatchObject({ severity: 'warning', developing: false });
  });
});
