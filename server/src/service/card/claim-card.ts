import { messageWithState } from '../conflict-words.ts';
import type { Fact, PlacedClaim } from '../fact-at.ts';
import type { Snapshot } from '../snapshot.ts';
import { uncorroboratedOf } from '../uncorroborated.ts';
import { dateInWords } from '../words/date.ts';
import { figureInWords } from '../words/figure.ts';
import type { DateStyle } from '../words/reader.ts';
import { draftVerdict, type Stood, standingOfGroup, verdict } from '../words/status.ts';
import { translated } from '../words/translated.ts';
import { type Card, inOrder, toldApart } from './card.ts';
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
  const dismissal = group ? snapshot.ledger.dismissalOf(group.id) : null;
  const dismissed = dismissal === null ? [] : [`found to be no contradiction: ${dismissal}`];
  const standing = standingOf(snapshot, path, fact.claims, others, style);
  return {
    kind: fact.kind === 'words' ? wordsKind(fact) : fact.kind,
    path,
    span: fact.span,
    title: titleOf(fact, style),
    status: group ? standingOfGroup(group, conflict) : fact.claims.length > 0 ? 'single' : null,
    verdict: conflict
      ? messageWithState(snapshot, conflict, path, style)
      : fact.claims.length > 0
        ? standing(group ?? { status: 'single', independent: 1 })
        : '',
    notes: [
      ...(conflict && group && group.status !== 'conflict' ? [standing(group)] : []),
      ...(fact.kind === 'date' ? dateNotes(snapshot, path, fact.mention, style) : []),
    ],
    because: [...(conflict?.because ?? []), ...dismissed].map((reason) => translated(style, reason)),
    sources: toldApart(inOrder(sources)),
  };
}

/** How the fact stands among the other articles, in words; a draft's among the sources. */
export function standingOf(
  snapshot: Snapshot,
  path: string,
  placed: readonly PlacedClaim[],
  others: number,
  style: DateStyle,
): (group: Stood) => string {
  if (!snapshot.isDraft(path)) return (group) => verdict(group, others, style);
  const own = new Set(placed.map(({ claim }) => claim.id));
  const lone = uncorroboratedOf(snapshot, path).some(({ claim }) => own.has(claim.id));
  return (group) => draftVerdict(group, lone, style);
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
      return figureInWords(fact.mention, style);
    case 'words':
      return `“${shortened(fact.claims[0]?.site.text ?? '')}”`;
  }
}

const shortened = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
};
