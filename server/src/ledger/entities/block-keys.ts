import { doubleMetaphone } from 'double-metaphone';
import type { Part } from './compare-names.ts';
import { heardOf } from './spelling.ts';

/**
 * Keys under which spellings of one person meet: the sound of two words of the name, and the sound of the last word with
 * the first letter of the first. A key brings candidates together and decides nothing.
 */
export function blockKeys(parts: readonly Part[]): string[] {
  const keys = new Set<string>();
  const sounds = parts.slice(0, MOST_PARTS).map(soundsOf);
  for (let i = 0; i < sounds.length; i++)
    for (let j = i + 1; j < sounds.length; j++)
      for (const a of sounds[i] ?? []) for (const b of sounds[j] ?? []) keys.add(a < b ? `${a}|${b}` : `${b}|${a}`);
  const last = sounds[sounds.length - 1] ?? [];
  const initial = parts[0]?.text[0] ?? '';
  if (parts.length > 1) for (const sound of last) keys.add(`${initial}.${sound}`);
  return [...keys];
}

const MOST_PARTS = 5;
/** Ukrainian and Azerbaijani surnames have an "h" where Russian has a "g": "Honchar" and "Gonchar". Not so "Harvey" and "Garvey". */
const EASTERN = /^h.*(?:[oe]va?|ko|[iuya]k|ych|char|ina?|sk(?:[iy]|a|yi|iy)|lo|ets|ba|zade|li|yan)$/;

function soundsOf(part: Part): string[] {
  if (part.text.length === 1) return [];
  const [first, second] = doubleMetaphone(part.skeleton);
  const heard = heardOf(part.text);
  const third = heard === part.skeleton ? first : doubleMetaphone(heard)[0];
  const fourth = EASTERN.test(part.text) ? doubleMetaphone(`g${part.skeleton.slice(1)}`)[0] : first;
  const sounds = new Set([first, second, third, fourth, part.group ?? first].filter((sound) => sound !== ''));
  return [...sounds];
}
