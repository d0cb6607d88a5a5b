import type { Conflict, ConflictKind, ConflictMark, Severity } from '../model/conflict.ts';
import type { Span } from '../model/span.ts';
import { messageWithState } from './conflict-words.ts';
import type { Level, Settings } from './settings.ts';
import { type LocatedSite, type Snapshot, sitesOf } from './snapshot.ts';
import { type Uncorroborated, uncorroboratedOf } from './uncorroborated.ts';
import { labelOf, publishedInWords } from './words/label.ts';
import { type DateStyle, PLAIN } from './words/reader.ts';
import { say } from './words/say.ts';
import { uncorroboratedInWords } from './words/uncorroborated.ts';

export type DiagnosticCode = `concordance/${ConflictKind}-conflict` | 'concordance/uncorroborated' | 'concordance/more';

/** A problem in one article, with links to all sides. */
export interface Diagnostic {
  readonly span: Span;
  readonly severity: Severity;
  readonly code: DiagnosticCode;
  readonly message: string;
  /** The other places, those of other sides first. */
  readonly related: readonly { readonly path: string; readonly span: Span; readonly message: string }[];
  /** The conflict's id; null for a remark about the list itself. */
  readonly conflict: string | null;
  /** What decisions on it are kept by; null likewise. */
  readonly fingerprint: string | null;
}

/** Editors show at most so many a file; what is left out is said. */
const MOST = 1000;
const MOST_RELATED = 10;

/** The problems of one article, one a conflict, in the order of the text; only those of a severity that somebody is shown. */
export function diagnosticsOf(
  snapshot: Snapshot,
  path: string,
  settings: Settings,
  style: DateStyle = PLAIN,
  isShown: (severity: Severity) => boolean = () => true,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const isWanted = (conflict: ConflictMark): boolean => {
    const severity = severityOf(conflict, settings);
    return severity !== null && isShown(severity);
  };
  for (const conflict of snapshot.ledger.conflictsThat(path, isWanted)) {
    const severity = severityOf(conflict, settings);
    const diagnostic = severity && diagnosticOf(snapshot, conflict, severity, path, style);
    if (diagnostic) found.push(diagnostic);
  }
  const level = settings.severity.uncorroborated === 'default' ? 'information' : settings.severity.uncorroborated;
  if (level !== 'off' && isShown(level))
    for (const lone of uncorroboratedOf(snapshot, path)) found.push(loneOf(lone, level, style));
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || order(a.conflict, b.conflict));
  if (found.length <= MOST) return found;
  const remark: Diagnostic = {
    span: { start: 0, end: 0 },
    severity: 'information',
    code: 'concordance/more',
    message: say(style, '{0} of {1} entries of this article are listed', MOST - 1, found.length),
    related: [],
    conflict: null,
    fingerprint: null,
  };
  return [remark, ...found.slice(0, MOST - 1)];
}

/** What only a draft says. */
const loneOf = (lone: Uncorroborated, severity: Severity, style: DateStyle): Diagnostic => ({
  span: lone.span,
  severity,
  code: 'concordance/uncorroborated',
  message: uncorroboratedInWords(lone, style),
  related: [],
  conflict: null,
  fingerprint: null,
});

/** The level at which a conflict is shown; null where the settings keep it out. The state goes before the kind. */
export function severityOf(conflict: ConflictMark, settings: Settings): Severity | null {
  const { severity } = settings;
  const states: readonly Level[] = [
    ...(conflict.explained ? [severity.explained] : []),
    ...(conflict.developing ? [severity.developing] : []),
    severity[conflict.kind],
  ];
  const level = states.find((state) => state !== 'default') ?? conflict.severity;
  return level === 'off' ? null : level;
}

function diagnosticOf(
  snapshot: Snapshot,
  conflict: Conflict,
  severity: Severity,
  path: string,
  style: DateStyle,
): Diagnostic | null {
  const here = conflict.sides.flatMap((side, index) =>
    side.flatMap((ref) =>
      ref.path === path ? sitesOf(snapshot, path, ref.claim).map((site) => ({ site, ref, index })) : [],
    ),
  );
  const [first] = here.sort((a, b) => a.site.start - b.site.start);
  if (!first) return null;
  const others = conflict.sides
    .flatMap((side, index) => side.map((ref) => ({ ref, other: index !== first.index })))
    .filter(({ ref }) => ref !== first.ref)
    .sort((a, b) => Number(b.other) - Number(a.other));
  // Only those that are shown are looked up: each lies in another article.
  const related = others
    .slice(0, MOST_RELATED)
    .flatMap(({ ref, other }) =>
      sitesOf(snapshot, ref.path, ref.claim).map((site) => relatedOf(snapshot, site, other, style)),
    )
    .slice(0, MOST_RELATED);
  if (others.length > MOST_RELATED)
    related.push({
      path,
      span: first.site,
      message: say(
        style,
        '{0} more places are not listed here; “Concordance: Show Facts Here” lists all',
        others.length - MOST_RELATED,
      ),
    });
  return {
    span: { start: first.site.start, end: first.site.end },
    severity,
    code: `concordance/${conflict.kind}-conflict`,
    message: messageWithState(snapshot, conflict, path, style),
    related,
    conflict: conflict.id,
    fingerprint: conflict.fingerprint,
  };
}

function relatedOf(snapshot: Snapshot, site: LocatedSite, other: boolean, style: DateStyle) {
  const article = snapshot.article(site.path);
  const origin = article ? [labelOf(article), publishedInWords(article, style)].filter(Boolean).join(', ') : site.path;
  return {
    path: site.path,
    span: { start: site.start, end: site.end },
    message: say(style, other ? 'differs: “{0}” ({1})' : 'says the same: “{0}” ({1})', oneLine(site.text), origin),
  };
}

const oneLine = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 120 ? `${flat.slice(0, 119)}…` : flat;
};

const order = (a: string | null, b: string | null): number =>
  (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
