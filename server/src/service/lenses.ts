import type { Span } from '../model/span.ts';
import { agreeing, type Snapshot } from './snapshot.ts';
import { uncorroboratedOf } from './uncorroborated.ts';
import { type DateStyle, PLAIN } from './words/reader.ts';
import { say } from './words/say.ts';

/** A line over the headline that tells how the article stands among the others. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** What a click leads to. */
  readonly opens: 'problems' | 'nothing';
}

/** "3 facts agreed by up to 4 sources · 1 contradiction · 1 difference explained"; none where no other article tells any of it. */
export function lensesOf(snapshot: Snapshot, path: string, style: DateStyle = PLAIN): readonly Lens[] {
  const article = snapshot.article(path);
  if (!article) return [];
  const groups = new Set(article.claims.flatMap((claim) => snapshot.ledger.groupsOf(path, claim.id)));
  const agreed = [...groups].filter(
    (group) => group.status === 'agree' && group.independent >= agreeing(snapshot, path),
  );
  const all = snapshot.ledger.conflictsOf(path).filter(({ severity }) => severity !== 'hint');
  const conflicts = all.filter(({ explained, developing }) => !explained && !developing);
  const explained = all.filter((conflict) => conflict.explained);
  const developing = all.filter((conflict) => conflict.developing && !conflict.explained);
  const lone = uncorroboratedOf(snapshot, path);
  if (agreed.length + all.length + lone.length === 0) return [];
  const sources = Math.max(0, ...agreed.map((group) => group.independent));
  const first = article.headline ?? article.paragraphs[0] ?? { start: 0, end: 0 };
  const parts = [
    ...(agreed.length > 0
      ? [
          say(
            style,
            '{0} facts agreed by {1}',
            agreed.length,
            say(style, sources > 2 ? 'up to {0} sources' : '{0} sources', sources),
          ),
        ]
      : []),
    ...(conflicts.length > 0 ? [say(style, '{0} contradictions', conflicts.length)] : []),
    ...(explained.length > 0 ? [say(style, '{0} differences explained', explained.length)] : []),
    ...(developing.length > 0 ? [say(style, '{0} developing', developing.length)] : []),
    ...(lone.length > 0 ? [say(style, '{0} uncorroborated', lone.length)] : []),
  ];
  return [
    {
      span: { start: first.start, end: first.end },
      title: parts.join(' · '),
      opens: all.length + lone.length > 0 ? 'problems' : 'nothing',
    },
  ];
}
