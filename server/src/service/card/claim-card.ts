import { conflictMessage } from '../conflict-words.ts';
import type { Fact } from '../fact-at.ts';
import type { Snapshot } from '../snapshot.ts';
import { dateInWords } from '../words/date.ts';
import { figureInWords } from '../words/figure.ts';
import type { DateStyle } from '../words/reader.ts';
import { verdict } from '../words/status.ts';
import { type Card, inOrder } from './card.ts';
import { compare } from './compared.ts';
import { dateNotes } from './inferred.ts';

/** The card of a date, a figure, or words that are claimed as a whole; null for words that are compared with none. */
export function claimCard(
  snapshot: Snapshot,
  path: string,
  fact: Exclude<Fact, { readonly kind: 'person' }>,
  style: DateStyle,
): Card | null {
  const { group, conflict, sources } = compare(snapshot, path, fact.claims, style);
  if (fact.kind === 'words' && (!group || sources.length === 0)) return null;
  const others = new Set(sources.map((source) => source.path).filter((other) => other !== path)).size;
  return {
    kind: fact.kind === 'words' ? wordsKind(fact) : fact.kind,
    path,
    span: fact.span,
    title: titleOf(fact, style),
    status: group?.status ?? (fact.claims.length > 0 ? 'single' : null),
    verdict: conflict
      ? conflictMessage(snapshot, conflict, path)
      : fact.claims.length > 0
        ? verdict(group ?? { status: 'single', independent: 1 }, others)
        : '',
    notes: [
      ...(conflict && group && group.status !== 'conflict' ? [verdict(group, others)] : []),
      ...(fact.kind === 'date' ? dateNotes(snapshot, path, fact.mention, style) : []),
    ],
    because: conflict?.because ?? [],
    sources: inOrder(sources),
  };
}

const wordsKind = (fact: Fact): Card['kind'] => {
  const kind = fact.claims[0]?.claim.kind;
  return kind === 'quote' || kind === 'official' ? kind : 'statement';
};

function titleOf(fact: Exclude<Fact, { readonly kind: 'person' }>, style: DateStyle): string {
  switch (fact.kind) {
    case 'date':
      return dateInWords(fact.mention.value, fact.mention.mod, fact.mention.text, style);
    case 'figure':
      return figureInWords(fact.mention);
    case 'words':
      return `“${shortened(fact.claims[0]?.site.text ?? '')}”`;
  }
}

const shortened = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
};
