import type { CaseScore } from './case-score.ts';

/**
 * What became of each contradiction of an affair's gold, a line each, and of what was flagged and is in no gold:
 * `found figure: the dead: six, or nine`.
 * A developing or explained one that is flagged like any other is "found as plain".
 */
export function caseListing(score: CaseScore): readonly string[] {
  return [
    ...score.conflicts.map(({ gold, worth, quietly }) => {
      const soft = gold.explained ? ' explained' : gold.developing ? ' developing' : '';
      const arguable = gold.certainty === 'arguable' ? ' arguable' : '';
      const how = worth === 1 ? 'found' : worth > 0 ? 'found as plain' : quietly ? 'hinted at' : 'missed';
      return `${how}${arguable}${soft} ${gold.kind}: ${gold.why}`;
    }),
    ...score.flags
      .filter(({ worth }) => worth === 0)
      .map(({ flag, trap }) => `wrong ${flag.kind}: ${flag.message}${trap ? ` (trap: ${trap})` : ''}`),
  ];
}
