import type { Severity } from '../../model/conflict.ts';
import { DECISIONS_FILE } from '../../service/decisions.ts';
import { harmless } from '../../service/words/harmless.ts';
import type { Style } from '../style.ts';
import type { Finding, Lone, Report, Spot } from './report.ts';

/** Of one side, more places than this are counted, not listed. */
const PLACES = 3;

/**
 * For people. Each conflict opens with the place that an editor can jump to, then quotes every side, then the reasons; each
 * place that differs from the first side has a sign of it:
 *
 *     bay/agency.txt:3:14  warning  figure
 *       Fishing boats lost: 6 here, 9 in Herald
 *         bay/agency.txt:3:14  "… the storm sank six boats in the harbour"  (Agency, 2031-05-02)
 *       ≠ bay/herald.txt:7:2   "Nine boats went down …"
 *       because both count boats of the same harbour and night
 */
export function toText(report: Report, style: Style): string {
  const blocks = report.findings.map((finding) => block(finding, style));
  const alone = report.uncorroborated.map((lone) => loneBlock(lone, style));
  return [...blocks, ...alone, closing(report, style)].join('\n');
}

function block({ conflict, sides }: Finding, style: Style): string {
  const first = entry(sides.flat());
  const softened = [conflict.explained && 'explained', conflict.developing && 'developing'].filter(Boolean);
  const lines = [
    [
      style.bold(first ? at(first) : '?'),
      severityWord(conflict.severity, style),
      conflict.kind,
      ...softened.map((word) => style.dim(`(${word})`)),
    ].join('  '),
    `  ${harmless(conflict.message)}`,
  ];
  sides.forEach((side, index) => {
    side.slice(0, PLACES).forEach((spot) => {
      lines.push(`  ${index > 0 ? '≠' : ' '} ${at(spot)}  ${quoted(spot, style)}${origin(spot, style)}`);
    });
    if (side.length > PLACES) lines.push(style.dim(`    and ${side.length - PLACES} more with the same value`));
  });
  for (const reason of conflict.because) lines.push(style.dim(`    because ${harmless(reason)}`));
  return `${lines.join('\n')}\n`;
}

/** Where to begin: in the first article, at the place that is read first, which is where an editor underlines it. */
function entry(spots: readonly Spot[]): Spot | undefined {
  const here = spots.filter(({ file }) => file === spots[0]?.file);
  return here.reduce<Spot | undefined>((first, spot) => (first && isBefore(first, spot) ? first : spot), undefined);
}

const isBefore = ({ range: a }: Spot, { range: b }: Spot): boolean =>
  a.start.line < b.start.line || (a.start.line === b.start.line && a.start.character <= b.start.character);

function loneBlock({ message, spot }: Lone, style: Style): string {
  const head = [style.bold(at(spot)), severityWord('information', style), harmless(message)].join('  ');
  return `${head}\n    ${quoted(spot, style)}\n`;
}

const at = ({ file, range }: Spot): string => `${harmless(file)}:${range.start.line + 1}:${range.start.character + 1}`;

function quoted({ excerpt }: Spot, style: Style): string {
  const { text, from, to } = excerpt;
  const [before, fact, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)].map(harmless).map(inner);
  return `“${before}${style.bold(fact ?? '')}${after}”`;
}

/** Within quotation marks those of the article are single ones. */
const inner = (text: string): string => text.replace(/[“„«]/g, '‘').replace(/[”»]/g, '’').replace(/"/g, "'");

function origin({ source, published }: Spot, style: Style): string {
  const words = [source, published].filter((word): word is string => word !== null).map(harmless);
  return words.length === 0 ? '' : style.dim(`  (${words.join(', ')})`);
}

function severityWord(severity: Severity, style: Style): string {
  const paint = { error: style.red, warning: style.yellow, information: style.cyan, hint: style.dim };
  return paint[severity](severity);
}

function closing({ findings, uncorroborated, unlisted, ruledOut, articles, skipped }: Report, style: Style): string {
  const soft = findings.filter(({ conflict }) => conflict.explained || conflict.developing).length;
  const parts = [
    // As the editor counts them.
    articles === 0
      ? 'no articles to compare'
      : `${count(findings.length - soft, 'contradiction')} in ${count(articles, 'article')}`,
    ...(soft > 0 ? [`${count(soft, 'difference')} explained or developing`] : []),
    ...(uncorroborated.length > 0 ? [`${uncorroborated.length} uncorroborated`] : []),
    ...(ruledOut > 0 ? [`${ruledOut} ruled out by ${DECISIONS_FILE}`] : []),
    ...(skipped.length > 0 ? [`${count(skipped.length, 'file')} skipped`] : []),
  ];
  const doubtful =
    unlisted > 0 ? `\n${count(unlisted, 'doubtful one')} not listed; --fail-on hint and --format json list them` : '';
  return `${style.bold(parts.join(', '))}${doubtful}\n`;
}

const count = (n: number, noun: string): string => `${n === 0 ? 'no' : n} ${noun}${n === 1 ? '' : 's'}`;
