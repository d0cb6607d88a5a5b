import type { DateMention } from './date.ts';
import type { FigureMention } from './figure.ts';
import type { Role } from './person.ts';
import type { Span } from './span.ts';

/** Where a claim stands. Kept apart from the claim: typing above a claim moves its site and changes no claim. */
export interface Site extends Span {
  readonly text: string;
  readonly sentence: Span;
}

/** Who vouches for what is said, and how. */
export interface Attribution {
  /** The words for who says it, in canonical form ("police", "Dmitry Peskov"); null where the article says it itself. */
  readonly speaker: string | null;
  readonly quoted: boolean;
}

/** How the sentence holds what it says. */
export type Modality = 'asserted' | 'denied' | 'planned' | 'possible' | 'corrected';

/** What the sentence around a value is about: the material from which two claims are taken for one fact. */
export interface Topic {
  /** A few words of the clause, as the text has them, for people; empty where the clause has none. */
  readonly label: string;
  /** Canonical names in the sentence, nearest first: countries as ISO 3166 codes ("AZ"), persons by the sound of their surname. */
  readonly names: readonly string[];
  /** Common forms of the content words in the clause that holds the value, nearest first. */
  readonly words: readonly string[];
  /** Common forms of the content words in the rest of the sentence, nearest first. */
  readonly context: readonly string[];
  /** Names of the sentence before, for what "he" and "the town" stand for. */
  readonly before: readonly string[];
  /** The other figures and dates of the sentence, as `valueKey` writes them: "324 of 340" stands beside 340. */
  readonly beside: readonly string[];
  /**
   * The event that the value belongs to, in common form ("die", "sign", "deploy"), with the name key of whom it happens to where
   * a date is of one person's ("die p:SMT"); null where the clause tells none.
   */
  readonly event: string | null;
  /** Day, month or year (`2023-09-19`, `2023-09`, `2023`) to which the clause ties what it tells; null where it names none. */
  readonly time: string | null;
  /** The article's date of publication, without its year (`XXXX-06-29`) where the text names none; null where it cannot be told. */
  readonly published: string | null;
  /** The value is there for comparison, or tells of an earlier affair ("up from 57 percent in 2018"): it never meets the story's own facts. */
  readonly background: boolean;
  /** It stands in the headline: shortened and rounded on purpose. */
  readonly headline: boolean;
  /** It stands in the first paragraph of the story, which tells the news itself. */
  readonly lead: boolean;
}

interface ClaimBase {
  /** Made of kind, topic and value; never of a position. Unique within the article. */
  readonly id: string;
  readonly topic: Topic;
  readonly attribution: Attribution;
  readonly modality: Modality;
}

/** A figure without its position. */
export type FigureValue = Omit<FigureMention, 'start' | 'end' | 'text' | 'countedSpan' | 'partOf'> & {
  /** It is a stated part of another figure of the article: the total's value and head; null where it is no part. */
  readonly partOf: string | null;
};
/** A date without its position. */
export type DateValue = Omit<DateMention, 'start' | 'end' | 'text' | 'anchor' | 'pair'> & {
  /** The other date that the article itself gives for the same moment ("May 3 (May 4 in Tolmark)"). */
  readonly alias: string | null;
};

export interface FigureClaim extends ClaimBase {
  readonly kind: 'figure';
  readonly value: FigureValue;
  /** Whom an age belongs to, by the sound of the surname; null where it is nobody's, or nobody's who is named. */
  readonly owner: string | null;
  /** The same person's name as the article has it here; null where `owner` is. */
  readonly ownerName: string | null;
  /** Which of the questions that news answers with a number it answers ("prison", "aboard", "margin"); null where the words beside it tell none. */
  readonly aspect: string | null;
  /** The sentence says what the number takes in or leaves out ("excluding the new depot"). */
  readonly isScoped: boolean;
  /** What part in the affair the article gives whom an age belongs to, of those that one has alone ("doer", "youngest", "the chairman"); else empty. */
  readonly parts: readonly string[];
  /** The article does not state the value: it is what its other numbers come to, by this reckoning ("21 + 13"). Null where it states it. */
  readonly reckoned: string | null;
}
export interface DateClaim extends ClaimBase {
  readonly kind: 'date';
  readonly value: DateValue;
  /** What the text makes of the date: the day itself, a start ("since"), or an end ("until", "by"). */
  readonly role: 'at' | 'start' | 'end';
  /** What happened on the date, of what happens once, in common form, the nearest to it first ("crash", "die p:SMT"): the first is the topic's event. Empty where it is the day of no such event. */
  readonly events: readonly string[];
  /** Which question it answers ("prison term", "reopening"), as of a figure. */
  readonly aspect: string | null;
  /** A clock time or a part of day whose day the text does not name beside it ("at 10:15"): the day is that of the story, and no part of the claim. */
  readonly isHourAlone: boolean;
  /** It is the day at the article's head, taken for that of the news in its first sentence: it confirms others, and contradicts nobody. */
  readonly isOfIssue: boolean;
  /** The claim is that of a weekday that does not fall on the date beside it ("Monday, 9 February 2021"): that date; else null. */
  readonly weekdayOf: string | null;
  /** The article does not state the length: it is what its other dates come to ("08:15–19:30"). Null where it states it. */
  readonly reckoned: string | null;
}
/** An office without its position. */
export type OfficeValue = Omit<Role, 'start' | 'end'>;

/** What an article tells of a person anywhere: by it one person of two articles is told from two who share a surname. */
export interface Bearer {
  /** Every office, calling and rank, the main one first. */
  readonly roles: readonly OfficeValue[];
  /** In years; null where no age is told, or several are. */
  readonly age: number | null;
  /** As "Mr" and "Mrs" tell it. */
  readonly sex: 'female' | 'male' | null;
  /** Told of as somebody's relative: "his wife, Ana Ruiz". */
  readonly isRelative: boolean;
  /** The full names of others of the article who have the surname. */
  readonly namesakes: readonly string[];
}

export interface OfficialClaim extends ClaimBase {
  readonly kind: 'official';
  /** That the person holds the office `value`; or that this is the name of the person whose main office is `value`. */
  readonly says: 'office' | 'name';
  /** The person's fullest name in the article. */
  readonly person: string;
  readonly value: OfficeValue;
  readonly bearer: Bearer;
  /** Content words and names of all sentences that name the person, for a claim of a name; else empty. */
  readonly around: readonly string[];
}
export interface QuoteClaim extends ClaimBase {
  readonly kind: 'quote';
  /** Null where the text tells no speaker. */
  readonly speaker: string | null;
  /** A person is named right beside the words, so that no pronoun had to be resolved. */
  readonly isNamed: boolean;
  readonly value: string;
}
/** Someone or something that a statement is about. */
export interface Participant {
  /** Canonical names in the phrase, or the one that a pronoun stands for. */
  readonly names: readonly string[];
  /** Common form of the phrase's head; null for a name alone or a pronoun. */
  readonly head: string | null;
  /** Common forms of the other words in the phrase: "school" in "the school bus". */
  readonly words: readonly string[];
  /** How much of its kind is meant: none, some, all, a certain one ("the bus"), the kind at large ("officers"), or a pronoun. */
  readonly scope: 'none' | 'some' | 'all' | 'the' | 'bare' | 'pronoun';
}
export interface StatementClaim extends ClaimBase {
  readonly kind: 'statement';
  readonly value: {
    /** Common form of what is done or what holds ("detain", "empty"); null where the verb says nothing by itself ("there was no appeal"). */
    readonly deed: string | null;
    /** The outcomes of which the deed is one, as `number:pole`: who is acquitted is not convicted; null where it has no opposite. */
    readonly outcome: string | null;
    readonly negated: boolean;
    /** It is told of the time of writing ("has not been charged", "is at large"), and may be otherwise later. */
    readonly current: boolean;
    /** Somebody admits it, who had said otherwise or nothing. */
    readonly conceded: boolean;
    /** Who does it; null where it is not told, as in many a passive. */
    readonly agent: Participant | null;
    /** Whom or what it happens to, or of what a state is told; null where nothing is. */
    readonly patient: Participant | null;
    /** What else is part of it, each with its preposition: places, instruments, persons. */
    readonly others: readonly (Participant & { readonly preposition: string })[];
    /** The clause as the text has it, shortened. */
    readonly text: string;
  };
}

/** What an article asserts: a topic and a value. */
export type Claim = FigureClaim | DateClaim | OfficialClaim | QuoteClaim | StatementClaim;
export type ClaimKind = Claim['kind'];

/** A figure's value under which it meets equal ones in other articles: `count||23`. */
export const figureKey = ({ sort, unit, value }: Pick<FigureValue, 'sort' | 'unit' | 'value'>): string =>
  `${sort}|${unit ?? ''}|${value}`;

/** Whether the article states the value itself. What only its numbers come to is there to be held against what it states. */
export const isStated = (claim: Claim): boolean =>
  (claim.kind !== 'figure' && claim.kind !== 'date') || claim.reckoned === null;
