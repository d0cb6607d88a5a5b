import { describe, expect, it } from 'vitest';
import { defaultContext } from '../../../server/src/extract/context.ts';
import { extract } from '../../../server/src/extract/pipeline.ts';
import type { PersonMention, Role } from '../../../server/src/model/person.ts';

const persons = (text: string): readonly PersonMention[] => extract(text, defaultContext('a.txt')).persons;
const names = (text: string): string[] => persons(text).map((person) => person.text);
const roleOf = (text: string, name: string): Role | null =>
  persons(text).find((person) => person.text === name)?.role ?? null;

describe('names', () => {
  it.each([
    ['Zdenka Horvat said the dam would hold.', ['Zdenka Horvat']],
    ['Police in Leeds arrested Callum Driscoll, 31, on Friday.', ['Callum Driscoll']],
    ['President Ibrahim Sesay met Prime Minister Anneli Koskinen in Oslo.', ['Ibrahim Sesay', 'Anneli Koskinen']],
    ['"We waited for hours," said Jean-Luc van der Meer, a driver.', ['Jean-Luc van der Meer']],
    ['The talks were led by Gen. Omar al-Rashidi.', ['Omar al-Rashidi']],
    ['Mr Pettigrew denied the charge. Mrs Okafor did not.', ['Pettigrew', 'Okafor']],
    ['Maria Duarte was freed. Duarte thanked her lawyer, Paulo Reis.', ['Maria Duarte', 'Duarte', 'Paulo Reis']],
    ['The panel heard J. R. Whitcombe and Martin Ellery Jr. on Monday.', ['J. R. Whitcombe', 'Martin Ellery Jr.']],
    ['Maria Duarte was freed. The home town of Duarte was glad.', ['Maria Duarte', 'Duarte']],
    ['Her deputy, Per Aspelin, will take over.', ['Per Aspelin']],
    ['Sutrisno, the head of the agency, said roads were cut.', ['Sutrisno']],
    ["The mayor's husband, Omid, owns the hotel.", ['Omid']],
    ['CARVER, Ohio (AP) — A man was held in Carver on Friday, Anna Dahl said.', ['Anna Dahl']],
    ['CARVER, Ohio (AP) — Ruth Carver was held on Friday. Carver, 40, is a nurse.', ['Ruth Carver', 'Carver']],
    ['The wife of a man shot by Carver police spoke to Anna Dahl.', ['Anna Dahl']],
    ['Anthony "Big Tony" Gallo Jr. was sentenced.', ['Anthony "Big Tony" Gallo Jr.']],
    ['He said so to Col. John “J.D.” Holm on Monday.', ['John “J.D.” Holm']],
    ['Lord Justice Hargrave dismissed the appeal.', ['Hargrave']],
    ["Police led by Giovanni dell'Orto searched the villa.", ["Giovanni dell'Orto"]],
    ['Professor Torkel Åsberg led the trial.', ['Torkel Åsberg']],
    ['Mum-of-three Kerry Dunham is glad.', ['Kerry Dunham']],
    ['DI Tom Vane and Ch Supt Amy Wolfe came.', ['Tom Vane', 'Amy Wolfe']],
    ['Nurse Grace Hope was missing. Hope, 34, has two sons.', ['Grace Hope', 'Hope']],
    ['MAYOR DELACOUR QUITS AFTER AUDIT\n\nMayor Anne Delacour resigned on Monday.', ['DELACOUR', 'Anne Delacour']],
    ['KIM MIN-SOO NAMED COACH OF THE YEAR\n\nThe award went to Kim Min-soo.', ['KIM MIN-SOO', 'Kim Min-soo']],
  ])('finds those of %s', (text, expected) => expect(names(text)).toEqual(expected));

  it.each([
    'Shares in Lufthansa fell 4 percent in Frankfurt on Tuesday.',
    'The Treaty of Lisbon was signed by 27 states in December.',
    'Officials in New South Wales closed the Harbour Bridge.',
    'Rescuers left San Francisco for Mount Elgon.',
    'The Red Cross and the European Union sent aid to Darfur.',
    'HMS Endurance sailed from Port Stanley.',
    'Residents of Tell Abyad fled. Police followed.',
    'A dam above the town of Dzelka gave way, and the village of Berg was flooded.',
    'Boats left the Hai Phong port. Near Al Huda, one strike hit a store.',
    'Troops took the Al Noor hospital and the Abu Rish mosque.',
    "She was treated at St. Brigid's Hospital in St Lucie County.",
    'MIRACLE ON THE BRIDGE\n\nThe bridge held. Art Basel opened.',
    'Kestrel, the operator of the line, declined to comment.',
  ])('finds none in %s', (text) => expect(names(text)).toEqual([]));
});

describe('one person of an article', () => {
  const joined = (text: string): string[] => persons(text).map((person) => person.name);

  it('bears the fullest name', () => {
    const text =
      'Teresa Lindqvist resigned. Lindqvist, who led the party for years, gave no reason. Mrs Lindqvist left.';
    expect(new Set(joined(text))).toEqual(new Set(['Teresa Lindqvist']));
  });

  it('is told from another of the same surname', () => {
    const text = 'Ana Castel met Rui Castel. Ana Castel left first. Castel said she was tired.';
    expect(joined(text)).toEqual(['Ana Castel', 'Rui Castel', 'Ana Castel', 'Ana Castel']);
  });

  it('is told from another by the form of address', () => {
    const text = 'Mr Peter Hallam and Mrs Joan Hallam were held. Mrs Hallam was released.';
    expect(joined(text)).toEqual(['Peter Hallam', 'Joan Hallam', 'Joan Hallam']);
  });
});

describe('offices', () => {
  it.each([
    [
      'The head of the centre, Colonel Idris Bensaoud, came.',
      'Idris Bensaoud',
      { office: 'head', organisation: 'centre', rank: 'colonel' },
    ],
    ['The police chief, Sgt. Peter Vane, came.', 'Peter Vane', { office: 'police chief', rank: 'sergeant' }],
    ['Inspector-General Suleiman Musa came.', 'Suleiman Musa', { office: 'inspector general' }],
    [
      'Coast guard lieutenant Ioanna Drakou came.',
      'Ioanna Drakou',
      { office: 'lieutenant', organisation: 'coast guard' },
    ],
    [
      'Ministry of Health spokesperson Naledi Tsotetsi spoke.',
      'Naledi Tsotetsi',
      { office: 'spokesman', organisation: 'health' },
    ],
    ['Kari Solberg, chief medical officer at the clinic, spoke.', 'Kari Solberg', { office: 'chief officer' }],
    ['Kari Solberg, as president of the assembly, spoke.', 'Kari Solberg', { office: 'president' }],
    ['Kari Solberg has been chairman since 2006.', 'Kari Solberg', { office: 'chairman', tenure: 'current' }],
    ['Kari Solberg left the force as a sergeant.', 'Kari Solberg', { office: 'sergeant', tenure: 'former' }],
    ['The driver, Kari Solberg of Elm Hollow, spoke.', 'Kari Solberg', { office: 'driver' }],
    ["The minister's deputy, Kari Solberg, spoke.", 'Kari Solberg', { office: null, deputy: true }],
    [
      'Norwegian Deputy Finance Minister Kari Solberg agreed.',
      'Kari Solberg',
      { office: 'minister', country: 'NO', deputy: true, organisation: 'finance' },
    ],
    [
      'President of the Republic of Tolmark Jonas Veld signed it.',
      'Jonas Veld',
      { office: 'president', tenure: 'current' },
    ],
    [
      'Kari Solberg, the former mayor of Bergen, agreed.',
      'Kari Solberg',
      { office: 'mayor', tenure: 'former', country: 'NO' },
    ],
    ['Jonas Veld (head of the port authority) was not there.', 'Jonas Veld', { office: 'head' }],
    ['Jonas Veld, who heads the port authority, agreed.', 'Jonas Veld', { text: 'heads the port authority' }],
    ["We were told by the ministry's spokesman, Jonas Veld, that it was over.", 'Jonas Veld', { office: 'spokesman' }],
    ['Lieutenant General Kari Solberg spoke.', 'Kari Solberg', { rank: 'lieutenant general' }],
    ['Acting Prime Minister Jonas Veld spoke.', 'Jonas Veld', { office: 'prime minister', tenure: 'acting' }],
    ['President-elect Jonas Veld spoke.', 'Jonas Veld', { office: 'president', tenure: 'elect' }],
  ])('reads %s', (text, name, expected) => expect(roleOf(text, name)).toMatchObject(expected));

  it.each([
    ['His wife, Kari Solberg, agreed.', 'Kari Solberg'],
    ['Kari Solberg said the minister was late.', 'Kari Solberg'],
    ['At 5 pm Kari Solberg left.', 'Kari Solberg'],
    ['Norman Castel said that Ana Ruiz was, as mayor, bound to answer.', 'Norman Castel'],
    ['As mayor, the court found, Ana Ruiz had been careless.', 'Ana Ruiz'],
    ['Peter Hallam named the yacht after the president.', 'Peter Hallam'],
  ])('reads none in %s', (text, name) => expect(roleOf(text, name)).toBeNull());

  it('gives spans of the text', () => {
    const text = 'Oslo police chief Kari Solberg, 51, and union leader Jonas Veld met.';
    for (const person of persons(text)) {
      expect(text.slice(person.start, person.end)).toBe(person.text);
      if (person.role) expect(text.slice(person.role.start, person.role.end)).toBe(person.role.text);
    }
  });
});

it('reads a sentence of nothing but capitals, commas and particles', () => {
  const text = 'Al De Von, Mr. President of the Ana "Jo" '.repeat(60);
  const { problems, persons: found } = extract(text, defaultContext('a.txt'));
  expect(problems.filter(({ code }) => code === 'stage-failed')).toEqual([]);
  for (const person of found) expect(person.end).toBeLessThanOrEqual(text.length);
});

describe('offices told by a verb, a list, or a second noun', () => {
  const rolesOf = (text: string, name: string): readonly [string | null, string][] =>
    persons(text)
      .filter((person) => person.text === name)
      .flatMap(({ role, moreRoles }) => (role ? [role, ...moreRoles] : moreRoles))
      .map(({ office, tenure }) => [office, tenure]);

  it.each<[string, readonly [string, string][]]>([
    ['Ana Ruiz was sworn in as mayor of Ardley on Monday.', [['mayor', 'elect']]],
    ['Ana Ruiz has been appointed finance minister.', [['minister', 'elect']]],
    ['Parliament elected Ana Ruiz speaker on Friday.', [['speaker', 'elect']]],
    ['Ana Ruiz stepped down as police chief in May.', [['police chief', 'former']]],
    ['Ana Ruiz, then the treasurer of the party, voted against.', [['treasurer', 'former']]],
    ['As mayor, Ana Ruiz signed the contract.', [['mayor', 'current']]],
    ['Ana Ruiz, who as chief executive had signed the lease, left.', [['chief executive', 'current']]],
    ['Ana Ruiz is the governor of the bank.', [['governor', 'current']]],
    ['Ana Ruiz, who chairs the committee, agreed.', [['chairman', 'current']]],
    ['The mayor of Ardley, Ana Ruiz, said that the bridge was safe.', [['mayor', 'current']]],
    [
      '"It holds," said Ana Ruiz, President and CEO.',
      [
        ['president', 'current'],
        ['chief executive', 'current'],
      ],
    ],
    ['Harbour master: none. Captain: Ana Ruiz', [['captain', 'current']]],
  ])('reads %s', (text, expected) => expect(rolesOf(text, 'Ana Ruiz')).toEqual(expected));
});
