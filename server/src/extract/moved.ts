import type { FigureMention } from '../model/figure.ts';
import type { PersonMention, Role } from '../model/person.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../text/tokens.ts';
import type { TaggedSentence } from './syntax/analysis.ts';

// The same things, so many UTF-16 units further on: what stood before an edit is where it was, what stood behind it moved.

/** A sentence where it begins now. */
export function movedSentence(sentence: TaggedSentence, start: number, paragraph: number): TaggedSentence {
  const by = start - sentence.start;
  if (by === 0 && sentence.paragraph === paragraph) return sentence;
  const { tags, lemmas, tree } = sentence;
  const tokens = by === 0 ? sentence.tokens : sentence.tokens.map((token) => movedToken(token, by));
  return { start, end: sentence.end + by, paragraph, tokens, tags, lemmas, tree };
}

const movedToken = ({ start, end, text, lower, kind, glued }: Token, by: number): Token => ({
  start: start + by,
  end: end + by,
  text,
  lower,
  kind,
  glued,
});

export function movedFigure(figure: FigureMention, by: number): FigureMention {
  if (by === 0) return figure;
  return {
    start: figure.start + by,
    end: figure.end + by,
    text: figure.text,
    sort: figure.sort,
    value: figure.value,
    to: figure.to,
    comparator: figure.comparator,
    change: figure.change,
    unit: figure.unit,
    counted: figure.counted,
    countedSpan: figure.countedSpan && movedSpan(figure.countedSpan, by),
    head: figure.head,
    modifiers: figure.modifiers,
    event: figure.event,
    approximate: figure.approximate,
    partOf: figure.partOf === null ? null : figure.partOf + by,
    additional: figure.additional,
  };
}

export function movedPerson(person: PersonMention, by: number): PersonMention {
  if (by === 0) return person;
  return {
    start: person.start + by,
    end: person.end + by,
    text: person.text,
    name: person.name,
    role: person.role && movedRole(person.role, by),
    moreRoles: person.moreRoles.map((role) => movedRole(role, by)),
    ageAt: person.ageAt === null ? null : person.ageAt + by,
    honorific: person.honorific,
  };
}

const movedRole = (role: Role, by: number): Role => ({ ...role, start: role.start + by, end: role.end + by });

const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
