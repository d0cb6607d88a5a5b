import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../server/src/text/tokenise.ts';

const words = (text: string): string[] => tokenise(text, 0, text.length).map((token) => token.text);
const lowers = (text: string): string[] => tokenise(text, 0, text.length).map((token) => token.lower);
const kinds = (text: string): string[] => tokenise(text, 0, text.length).map((token) => token.kind);

describe('tokenise', () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Norway's nurses' strike", "Norway|'s|nurses|'|strike"],
    ['Norway’s don’t', 'Norway|’s|don’t'],
    ["the 1980's and the 1980s", "the|1980|'s|and|the|1980|s"],
    ["the U.S.'s plan", "the|U.S.|'s|plan"],
    ['five-year General‑Lieutenant COVID-19 A380 mid-1990s', 'five-year|General‑Lieutenant|COVID-19|A380|mid-1990s'],
    ['AT&T and B & B', 'AT&T|and|B|&|B'],
    ['at 9 a.m. in the U.S. or U.S-led', 'at|9|a.m.|in|the|U.S.|or|U.S|-|led'],
    ['J.R.Tolk and J. Tolk', 'J.R.|Tolk|and|J|.|Tolk'],
    ['Mr. Lund, Sept. 5, No. 7', 'Mr|.|Lund|,|Sept|.|5|,|No|.|7'],
    ['Example.com and bbc.co.uk said.In May', 'Example.com|and|bbc.co.uk|said|.|In|May'],
    ['see https://a.example/x?y=1. Or', 'see|https://a.example/x?y=1|.|Or'],
    ['(press.desk@paper.example)', '(|press.desk@paper.example|)'],
    ['@lund on #riga', '@|lund|on|#|riga'],
    ["1,960 3.5 17:30 17.04.2024 1\u00a0960 1'960", "1,960|3.5|17:30|17.04.2024|1\u00a0960|1'960"],
    ['May 3\u00a02024', 'May|3|2024'],
    ['in 2020,2021', 'in|2020|,|2021'],
    ['2½ hours, ½ mile', '2½|hours|,|½|mile'],
    ['3m 19th 30km 10.30am 5G', '3|m|19|th|30|km|10.30|am|5|G'],
    ['19th-century 5-year 16-year-old', '19|th|-|century|5|-|year|16|-|year-old'],
    ['2024-04-17 2-1 9/11 10–12', '2024|-|04|-|17|2|-|1|9|/|11|10|–|12'],
    ['€3m US$40bn 50% EUR12.5m Rs500', '€|3|m|US|$|40|bn|50|%|EUR|12.5|m|Rs|500'],
    ['2024.All', '2024|.|All'],
    ['well... no -- yes', 'well|...|no|--|yes'],
    ['peace\u00adkeepers Minister\u200e Lund', 'peace\u00adkeepers|Minister|Lund'],
    ['a\u2003b\u3000c\u0085d', 'a|b|c|d'],
    ['_The Post_ and snake_case', '_|The|Post|_|and|snake_case'],
    ['12 km² and CO₂', '12|km²|and|CO₂'],
    ['👍🏽 ok', '👍|🏽|ok'],
    ['Şuşa Dzhanyatağ Прага', 'Şuşa|Dzhanyatağ|Прага'],
  ];
  for (const [text, expected] of cases) test(text, () => expect(words(text).join('|')).toBe(expected));

  test('the form to look up is plain', () => {
    expect(lowers('“Don’t” – ‘Yes’ — no -- … ... « » − peace\u00adkeeper GENERAL‑Major')).toEqual(
      '" don\'t " – \' yes \' — no — … … " " - peacekeeper general-major'.split(' '),
    );
    expect(lowers('cafe\u0301')).toEqual(['café']);
  });

  test('kinds', () => {
    expect(kinds('US$40 is 50% (ok) www.a.example')).toEqual(
      'word symbol number word number symbol punct word punct link'.split(' '),
    );
  });

  test('glued tells white space', () => {
    const glued = tokenise('€3m, a b', 0, 8).map((token) => token.glued);
    expect(glued).toEqual([false, true, true, true, false, false]);
  });

  test('offsets are into the whole text', () => {
    const text = 'One. Two 3,000.';
    for (const token of tokenise(text, 5, text.length)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });
});
