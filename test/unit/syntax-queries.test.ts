import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/extract/syntax/analyse.ts';
import type { TaggedSentence } from '../../server/src/extract/syntax/analysis.ts';
import { clauseOf, governingVerb, predicateOf } from '../../server/src/extract/syntax/queries/clause.ts';
import { isNegated } from '../../server/src/extract/syntax/queries/negation.ts';
import { nounPhraseAt } from '../../server/src/extract/syntax/queries/noun-phrase.ts';
import {
  agentOf,
  isPassive,
  objectOf,
  patientOf,
  subjectOf,
} from '../../server/src/extract/syntax/queries/participants.ts';
import { reportedSpeech, speechAround } from '../../server/src/extract/syntax/queries/speech.ts';
import { tokenise } from '../../server/src/text/tokenise.ts';

const read = (text: string): TaggedSentence =>
  analyse({ start: 0, end: text.length, paragraph: 0, tokens: tokenise(text, 0, text.length) });
const at = (sentence: TaggedSentence, word: string): number =>
  sentence.tokens.findIndex((token) => token.text === word);
const name = (sentence: TaggedSentence, index: number | null): string | null =>
  index === null ? null : (sentence.tokens[index]?.text ?? null);

describe('noun phrases', () => {
  it.each([
    ['They met the two tired border guards.', 'border', 'the two tired border guards', 'guards', 'tired border'],
    ["Norway's new prime minister spoke.", 'prime', "Norway's new prime minister", 'minister', 'new prime'],
    ["Norway's new prime minister spoke.", 'Norway', 'Norway', 'Norway', ''],
    ['They gave the man the book.', 'man', 'the man', 'man', ''],
    ['Troops deployed in the valley left.', 'Troops', 'Troops', 'Troops', ''],
    ['He met them.', 'them', 'them', 'them', ''],
  ])('in “%s” at “%s”', (text, word, span, head, modifiers) => {
    const sentence = read(text);
    const phrase = nounPhraseAt(sentence, at(sentence, word));
    const first = sentence.tokens[phrase?.start ?? -1];
    const last = sentence.tokens[(phrase?.end ?? 0) - 1];
    expect(text.slice(first?.start, last?.end)).toBe(span);
    expect(name(sentence, phrase?.head ?? null)).toBe(head);
    expect(phrase?.modifiers.map((index) => name(sentence, index)).join(' ')).toBe(modifiers);
  });

  it('are not where no noun is', () => {
    const sentence = read('They ran to the old.');
    expect(nounPhraseAt(sentence, at(sentence, 'ran'))).toBeNull();
    expect(nounPhraseAt(sentence, at(sentence, 'to'))).toBeNull();
    expect(nounPhraseAt(sentence, 99)).toBeNull();
  });
});

describe('clauses', () => {
  it('leave out the clauses inside', () => {
    const sentence = read('The mayor said that the old bridge would be closed.');
    const words = (index: number): string =>
      clauseOf(sentence, index)
        .members.map((member) => name(sentence, member))
        .join(' ');
    expect(words(at(sentence, 'bridge'))).toBe('that the old bridge would be closed .');
    expect(words(at(sentence, 'mayor'))).toBe('The mayor said');
    expect(name(sentence, predicateOf(sentence, at(sentence, 'old')))).toBe('closed');
    expect(name(sentence, governingVerb(sentence, at(sentence, 'closed')))).toBe('said');
    expect(governingVerb(sentence, at(sentence, 'said'))).toBeNull();
  });
});

describe('participants', () => {
  it.each([
    // verb, subject, object, passive, agent, patient
    ['The storm killed three fishermen.', 'killed', 'storm', 'fishermen', false, 'storm', 'fishermen'],
    ['The ship was seized by the coast guard.', 'seized', 'ship', null, true, 'guard', 'ship'],
    ['The police arrested two men who had robbed a bank.', 'robbed', 'men', 'bank', false, 'men', 'bank'],
    ['The president visited Oslo and met the king.', 'met', 'president', 'king', false, 'president', 'king'],
    ['They asked him to resign.', 'resign', 'him', null, false, 'him', null],
    ['It rained.', 'rained', 'It', null, false, 'It', null],
  ])('of “%s” at “%s”', (text, verb, subject, object, passive, agent, patient) => {
    const sentence = read(text);
    const index = at(sentence, verb);
    expect(name(sentence, subjectOf(sentence, index))).toBe(subject);
    expect(name(sentence, objectOf(sentence, index))).toBe(object);
    expect(isPassive(sentence, index)).toBe(passive);
    expect(name(sentence, agentOf(sentence, index))).toBe(agent);
    expect(name(sentence, patientOf(sentence, index))).toBe(patient);
  });
});

describe('negation', () => {
  it.each([
    ['She did not sign the contract.', 'sign', true],
    ["The two sides didn't sign the treaty.", 'sign', true],
    ['No soldier was injured in the attack.', 'injured', true],
    ['They will no longer patrol the border.', 'patrol', true],
    ['The searchers found nothing.', 'found', true],
    ['She has signed the contract.', 'signed', false],
    ['The mayor denied the report.', 'denied', false],
  ])('in “%s” at “%s”', (text, verb, negated) => {
    const sentence = read(text);
    expect(isNegated(sentence, at(sentence, verb))).toBe(negated);
  });
});

describe('reported speech', () => {
  it.each([
    ['The minister said that the dam had collapsed.', 'minister said collapsed'],
    ['The dam had collapsed, the minister said.', 'minister said collapsed'],
    ['"The dam has not collapsed," said Olga Brandt, a spokeswoman.', 'Olga said collapsed'],
    ['According to the police, three people were killed.', 'police - killed'],
    ['Three people were killed in the blast, according to the police.', 'police - killed'],
    ['Brandt told reporters the talks would resume in May.', 'Brandt told resume'],
    ['The minister confirmed the figure.', ''],
    ['Three people were killed.', ''],
  ])('in “%s”', (text, expected) => {
    const sentence = read(text);
    const found = reportedSpeech(sentence).map(({ speaker, verb, content }) =>
      [speaker, verb, content].map((index) => name(sentence, index) ?? '-').join(' '),
    );
    expect(found.join('; ')).toBe(expected);
  });

  it('is around what is said, not around who says it', () => {
    const sentence = read('The minister said that the dam had collapsed.');
    expect(speechAround(sentence, at(sentence, 'dam'))?.verb).toBe(at(sentence, 'said'));
    expect(speechAround(sentence, at(sentence, 'minister'))).toBeNull();
    expect(speechAround(sentence, at(sentence, 'said'))).toBeNull();
  });
});
