import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Name } from './find-names.ts';

/**
 * Whether the article itself tells that what looks like a name is none: it stands in the dateline ("LOWRY, Mo. (AP)"), is the
 * town of the dateline wherever it stands alone, has a town's people behind it ("Lowry police"), or is a time zone.
 */
export function isToldPlace(
  { layout: { dateline }, sentences }: Pick<Draft, 'layout' | 'sentences'>,
  names: readonly Name[],
): (name: Name) => boolean {
  const tokensOf = ({ sentence }: Name): readonly Token[] => sentences[sentence]?.tokens ?? [];
  const wordsOf = (name: Name): readonly string[] =>
    tokensOf(name)
      .slice(name.from, name.to)
      .map(({ lower }) => lower);
  const town = dateline?.place.split(',')[0]?.trim().toLowerCase() ?? '';
  // "PARKER, Texas" may be where Ann Parker spoke.
  const isSurname = town !== '' && names.some((name) => name.to - name.from > 1 && wordsOf(name).at(-1) === town);
  return (name: Name): boolean => {
    const tokens = tokensOf(name);
    const [first, last] = [tokens[name.from], tokens[name.to - 1]];
    if (first === undefined || last === undefined) return false;
    if (dateline !== null && first.start < dateline.end && dateline.start <= first.start) return true;
    if (first === last && ZONE.test(first.text) && CLOCK.test(tokens[name.from - 1]?.lower ?? '')) return true;
    if (town !== '' && !isSurname && wordsOf(name).join(' ') === town) return true;
    return first === last && OF_TOWNS.has(tokens[name.to]?.text ?? '');
  };
}
const ZONE = /^[A-Z]{1,3}T$/;
const CLOCK = /^(?:[ap]\.?m\.?|\d{1,2}[:.]\d\d|\d{4})$/;
/** What only towns and countries have: "Trump aides", but "Lowry police". */
const OF_TOWNS = new Set(['police', 'residents', 'firefighters', 'locals', 'townspeople', 'villagers']);
