import type { ParagraphKind } from '../../model/article.ts';
import { type DateClaim, type FigureClaim, isStated } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { FigureMention } from '../../model/figure.ts';
import type { PersonMention } from '../../model/person.ts';
import { tokensOf } from '../claims/frame.ts';
import { sweep } from '../claims/sweep.ts';
import type { Draft } from '../draft.ts';
import type { TaggedSentence } from '../syntax/analysis.ts';

/** A mention in its sentence, with the claim that was made of it. */
export interface Placed<M, C> {
  readonly mention: M;
  readonly claim: C;
  /** Its tokens, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}
export interface Figure extends Placed<FigureMention, FigureClaim> {
  /** Where the phrase ends that names what is counted, if it stands behind the number; else `to`. */
  readonly end: number;
}
export type Day = Placed<DateMention, DateClaim>;

/** A sentence with what it claims, as the checks look at it. */
export interface Passage {
  readonly sentence: TaggedSentence;
  readonly kind: ParagraphKind;
  readonly figures: readonly Figure[];
  readonly dates: readonly Day[];
  readonly persons: readonly PersonMention[];
}

/** The sentences of an article that claim something, in order. */
export function passagesOf(draft: Draft): readonly Passage[] {
  const placed = new Map<string, FigureClaim | DateClaim>();
  for (const claim of draft.claims)
    if ((claim.kind === 'figure' || (claim.kind === 'date' && claim.weekdayOf === null)) && isStated(claim))
      for (const site of draft.sites.get(claim.id) ?? []) placed.set(`${claim.kind} ${site.end}`, claim);
  const figuresIn = sweep(draft.figures);
  const datesIn = sweep(draft.dates);
  const personsIn = sweep(draft.persons);
  const passages: Passage[] = [];
  for (const sentence of draft.sentences) {
    const kind = draft.layout.paragraphs[sentence.paragraph]?.kind;
    if (kind !== 'body' && kind !== 'headline' && kind !== 'subheading') continue;
    const figures: Figure[] = [];
    for (const mention of figuresIn(sentence)) {
      const claim = placed.get(`figure ${mention.end}`);
      if (claim?.kind !== 'figure') continue;
      const { from, to } = tokensOf(sentence, mention);
      const counted = mention.countedSpan === null ? null : tokensOf(sentence, mention.countedSpan);
      figures.push({ mention, claim, from, to, end: counted && counted.from >= to ? counted.to : to });
    }
    const dates: Day[] = [];
    for (const mention of datesIn(sentence)) {
      const claim = placed.get(`date ${mention.end}`);
      if (claim?.kind !== 'date') continue;
      const { from, to } = tokensOf(sentence, mention);
      dates.push({ mention, claim, from, to });
    }
    passages.push({ sentence, kind, figures, dates, persons: personsIn(sentence) });
  }
  return passages;
}

/** The words between two tokens, `[from, to)`, in lower case with blanks between them; empty where `to` comes first. */
export const wordsIn = ({ sentence }: Passage, from: number, to: number): string =>
  sentence.tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map((token) => token.lower)
    .join(' ');
