import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../server/src/extract/syntax/lemma/lemma.ts';
import type { Tag } from '../../server/src/extract/syntax/tags.ts';

const CASES: Readonly<Partial<Record<Tag, string>>> = {
  NNS: `children child|women woman|firemen fireman|countries country|houses house|buses bus|churches church|boxes box
    lives life|wives wife|police police|crises crisis|heroes hero|movies movie|passers-by passers-by|clinics clinic`,
  VBD: `was be|killed kill|planned plan|stated state|visited visit|changed change|answered answer|carried carry
    agreed agree|found find|controlled control|cancelled cancel|used use|heated heat|created create|died die`,
  VBN: `re-elected re-elect|overthrown overthrow|withdrawn withdraw|injured injure|deployed deploy|compelled compel`,
  VBG: `making make|running run|dying die|falling fall|managing manage|longing long|panicking panic|seeing see`,
  VBZ: `is be|has have|says say|goes go|denies deny|reaches reach|uses use|causes cause|lies lie`,
  VBP: `are be|don't do|haven't have|found found`,
  MD: `won't will|can't can|couldn't could|may may`,
  JJR: `larger large|bigger big|happier happy|better good|cheaper cheap|weaker weak|later late|wider wide`,
  JJS: `largest large|worst bad|highest high|simplest simple|smallest small`,
  NN: `news news|glass glass|building building`,
  NNP: `athens athens`,
};

describe('base forms', () => {
  it.each(Object.entries(CASES))('of %s', (tag, cases) => {
    const pairs = cases.split(/[|\n]/).map((line) => line.trim().split(' '));
    const found = pairs.map(([form = '']) => `${form} ${lemmaOf(form, tag as Tag)}`);
    expect(found).toEqual(pairs.map((pair) => pair.join(' ')));
  });

  it('leaves what is no regular form as it is', () => {
    expect(lemmaOf('', 'NNS')).toBe('');
    expect(lemmaOf('ed', 'VBD')).toBe('ed');
    expect(lemmaOf('sing', 'VBG')).toBe('sing');
    expect(lemmaOf("the 1980's", 'NNS')).toBe("the 1980's");
  });
});
