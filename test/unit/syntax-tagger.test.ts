import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/extract/syntax/analyse.ts';
import { tokenise } from '../../server/src/text/tokenise.ts';

const tagged = (text: string): string => {
  const tokens = tokenise(text, 0, text.length);
  const { tags } = analyse({ start: 0, end: text.length, paragraph: 0, tokens });
  return tokens.map((token, index) => `${token.text}/${tags[index]}`).join(' ');
};

describe('tags', () => {
  it.each([
    'The/DT rescuers/NNS found/VBD two/CD children/NNS alive/JJ in/IN the/DT village/NN ./PUNCT',
    'The/DT minister/NN may/MD resign/VB in/IN May/NNP ./PUNCT',
    'Twelve/CD people/NNS had/VBD already/RB died/VBN ./PUNCT',
    'The/DT group/NN employs/VBZ about/RB 12,000/CD people/NNS ./PUNCT',
    'The/DT dead/JJ included/VBD two/CD firemen/NNS ./PUNCT',
    'Troops/NNS were/VBD withdrawn/VBN from/IN the/DT border/NN ,/PUNCT officials/NNS said/VBD ./PUNCT',
    'She/PRP has/VBZ not/RB seen/VBN the/DT deal/NN ./PUNCT',
    'They/PRP march/VBP in/IN March/NNP ./PUNCT',
    "Norway/NNP 's/POS prime/JJ minister/NN arrived/VBD on/IN Tuesday/NNP ./PUNCT",
    "The/DT nurses/NNS '/POS strike/NN ended/VBD ./PUNCT",
    "It/PRP 's/VBZ too/RB late/JJ ./PUNCT",
    'The/DT company/NN which/WDT owns/VBZ the/DT plant/NN fired/VBD 1,200/CD workers/NNS ./PUNCT',
    'A/DT gunman/NN shot/VBD the/DT mayor/NN ,/PUNCT police/NN said/VBD ./PUNCT',
    'Two/CD guards/NNS shot/VBD and/CC killed/VBD a/DT driver/NN ./PUNCT',
    'The/DT wife/NN of/IN a/DT man/NN shot/NN and/CC killed/VBN by/IN guards/NNS spoke/VBD ./PUNCT',
    'A/DT constable/NN was/VBD wounded/VBN in/IN the/DT arm/NN ./PUNCT',
    'The/DT similar/JJ swap/NN took/VBD place/NN in/IN March/NNP ./PUNCT',
  ])('of “%s”', (expected) => {
    expect(tagged(expected.replace(/\/[A-Z$]+/g, '').replace(/ (?=[.,'])/g, ''))).toBe(expected);
  });

  it('do not lean on capitals in a headline', () => {
    expect(tagged('Police Arrest Two Men After Bomb Explodes in Old Town')).toMatch(/Arrest\/VB.? Two\/CD Men\/NNS/);
    expect(tagged('GOVERNMENT REJECTS THE OFFER OF STRIKING WORKERS')).toMatch(/REJECTS\/VBZ THE\/DT OFFER\/NN/);
  });

  it('come out for anything', () => {
    expect(tagged('')).toBe('');
    expect(tagged('… !!! 12 %')).toMatch(/^…\/PUNCT .* 12\/CD %\/(NN|SYM)$/);
    expect(tagged('ж 漢字 🙂').split(' ')).toHaveLength(3);
  });

  it('are the same again after another sentence', () => {
    const first = tagged('The council voted against the plan.');
    tagged('Another one, far longer than the first, stands between the two readings of it.');
    expect(tagged('The council voted against the plan.')).toBe(first);
  });
});
