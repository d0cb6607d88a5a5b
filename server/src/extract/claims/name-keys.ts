import { doubleMetaphone } from 'double-metaphone';
import { toAscii } from '../../text/to-ascii.ts';
import { countryOf } from '../lexicon/find-place.ts';
import { remembered } from '../remembered.ts';

// Calendar words are capitalised in English and name nothing that a story is about.
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$|^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$|^(?:gmt|utc|edt|est|pm|am|mr|mrs|ms|dr)$/;

/** A person's key: how the surname sounds, so that Valiyev meets Valiev. A key to bring candidates together, never a verdict. */
export const personKey = remembered(soundOf, 500);

function soundOf(name: string): string {
  const words = toAscii(name)
    .split(/[\s.]+/)
    .filter((word) => word.length > 1);
  const last = words.at(-1) ?? name;
  const surname = /^(?:jr|sr|ii|iii|iv)$/i.test(last) ? (words.at(-2) ?? last) : last;
  return `p:${doubleMetaphone(surname)[0] || surname.toLowerCase()}`;
}

/** Whether a name's key is a person's. */
export const isPersonKey = (key: string): boolean => key.startsWith('p:');

/** The key of a place, an organisation or any other name: a country, its people and its capital are its ISO 3166 code; null where the words name nothing. */
export function nameKey(words: readonly string[]): string | null {
  const plain = words.map((word) => toAscii(word).toLowerCase()).filter((word) => !CALENDAR.test(word));
  if (plain.length === 0) return null;
  const phrase = plain.join(' ');
  return countryOf(phrase) ?? phrase;
}
