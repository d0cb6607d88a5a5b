// Makes server/src/extract/lexicon/given-names.ts and surnames.ts from the name lists of @faker-js/faker (MIT).
// The package serves this script alone, so the project does not depend on it:
//   npm install --no-save @faker-js/faker && node test/train/persons-names.mjs
// Names are folded to ASCII lower case. Locales whose scripts write no vowels are left out: "mhmd" is nobody's name.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import anyAscii from 'any-ascii';

const source = process.env.FAKER ? pathToFileURL(process.env.FAKER).href : '@faker-js/faker';
const { allLocales } = await import(source);
const VOWELLESS = new Set(['ar', 'fa', 'he', 'ur', 'dv', 'ku_ckb', 'ja', 'th', 'ko', 'zh_TW', 'eo', 'en_AU_ocker']);

const given = new Set();
const surnames = new Set();
for (const [locale, { person }] of Object.entries(allLocales)) {
  if (VOWELLESS.has(locale) || !person) continue;
  collect(given, person.first_name);
  collect(surnames, person.last_name);
}
save('given-names', 'GIVEN_NAMES', given, 'Given names of many countries');
save('surnames', 'SURNAMES', surnames, 'Surnames of many countries');

function collect(into, lists) {
  for (const name of [...(lists?.generic ?? []), ...(lists?.male ?? []), ...(lists?.female ?? [])])
    for (const part of anyAscii(name).toLowerCase().split(/[ -]+/)) if (/^[a-z']{3,}$/.test(part)) into.add(part);
}

function save(file, constant, names, what) {
  const words = [...names].sort();
  const text = [
    `// ${what}, folded to ASCII lower case. Made by test/train/persons-names.mjs from the lists of @faker-js/faker,`,
    '// MIT licence, copyright (c) 2022-2025 Faker, with parts copyright (c) 2014-2021 Matthew Bergman and Marak Squires.',
    `export const ${constant}: ReadonlySet<string> = new Set(`,
    `  \`${words.join(' ')}\`.split(' '),`,
    ');',
    '',
  ].join('\n');
  writeFileSync(new URL(`../../server/src/extract/lexicon/${file}.ts`, import.meta.url), text);
}
