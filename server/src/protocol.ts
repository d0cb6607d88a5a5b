// The custom requests and notifications between client and server. The client imports this file as types alone:
//   const method = 'concordance/checkWorkspace' satisfies keyof ClientRequests;
//   client.sendRequest<ClientRequests[typeof method]['result']>(method, params);
import type { ConflictKind, Severity } from './model/conflict.ts';
import type { PersonSide, Ruling } from './model/decision.ts';
import type { GroupStatus } from './model/group.ts';
import type { OtherPerson, PersonHere } from './service/persons.ts';
import type { Standing } from './service/words/status.ts';

/** Zero-based, in UTF-16 units, as in the language server protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
/** A stretch of a file, open or closed. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** Sent with `initialize`. Everything is optional: another editor's client sends nothing. */
export interface InitializationOptions {
  /** The client knows the commands of `HoverCommands`, and trusts them in hovers. */
  readonly commands?: boolean;
  /** The client answers the requests of `ServerRequests`: for workspaces that are not on a disk. */
  readonly files?: boolean;
  /** A folder of the disk that the server may keep what it has read in: the next start is a fraction of the first. */
  readonly cacheFolder?: string;
}

/** Commands that a hover card or code lens of the server may contain; the client registers and trusts exactly these. */
export interface HoverCommands {
  /** Opens a place. */
  'concordance.openPlace': readonly [Place];
  /** Shows every source of the fact at a place ("Show all 7"). */
  'concordance.showFacts': readonly [{ readonly uri: string; readonly position: Position }];
  /** Opens the Problems panel. */
  'concordance.showProblems': readonly [];
}

/** What the client asks of the server. */
export interface ClientRequests {
  /** Reads every article of the workspace anew. Reports work-done progress under `workDoneToken`; can be cancelled. */
  'concordance/checkWorkspace': {
    readonly params: { readonly workDoneToken?: string | number };
    readonly result: Summary;
  };
  /** The hover card at a position, with all its sources; null where no fact stands there. */
  'concordance/factsHere': {
    readonly params: { readonly textDocument: { readonly uri: string }; readonly position: Position };
    readonly result: FactCard | null;
  };
  /** What the server made of one file: for the language status item. */
  'concordance/fileStatus': {
    readonly params: { readonly textDocument: { readonly uri: string } };
    readonly result: FileStatus;
  };
  /** The edit that puts a day of publication into an open article; null where the server holds no such article. */
  'concordance/publicationEdit': {
    readonly params: {
      readonly textDocument: { readonly uri: string };
      /** ISO 8601. */
      readonly day: string;
    };
    /** For the text of that version alone. */
    readonly result: { readonly version: number; readonly range: Range; readonly newText: string } | null;
  };
  /** Every conflict, most severe first: for the view. */
  'concordance/conflicts': { readonly params: Record<string, never>; readonly result: readonly ConflictItem[] };
  /** People, dates and figures over all articles: for the view. */
  'concordance/facts': { readonly params: Record<string, never>; readonly result: FactsOverview };
  /** The affair as one page, or as text for other programs. */
  'concordance/report': {
    readonly params: {
      readonly format: ReportFormat;
      /** For `html`: style and security policy, put into the page's head as they are. */
      readonly head: string;
      /** For `html`: the script, put at the end of the body as it is. */
      readonly tail: string;
    };
    readonly result: { readonly text: string };
  };
  /** The decisions file with one more decision in it: the client writes it. */
  'concordance/decide': {
    readonly params: {
      /** The article at hand: the decision is kept in its folder. */
      readonly textDocument: { readonly uri: string };
      /** The conflict's fingerprint. */
      readonly conflict: string;
      readonly ruling: Ruling;
      /** For the ruling `right`: who has it right. Null for the others. */
      readonly source: string | null;
      readonly reason: string;
      /** The conflict's message, for those who read the file. */
      readonly about: string;
    };
    readonly result: DecideResult;
  };
  /** Who is named at a position, for rulings on who is who; null where nobody is. */
  'concordance/personHere': {
    readonly params: { readonly textDocument: { readonly uri: string }; readonly position: Position };
    readonly result: PersonHere | null;
  };
  /** Everybody else than the one whom an article's name stands for, those with similar names first. */
  'concordance/otherPersons': {
    readonly params: { readonly textDocument: { readonly uri: string }; readonly name: string };
    readonly result: readonly OtherPerson[];
  };
  /** The decisions file with a ruling on two names in it: the client writes it. */
  'concordance/decidePersons': {
    readonly params: {
      /** The article at hand: the decision is kept in its folder. */
      readonly textDocument: { readonly uri: string };
      readonly a: PersonSide;
      readonly b: PersonSide;
      readonly same: boolean;
      readonly reason: string;
    };
    readonly result: DecideResult;
  };
  /** Every decision, file by file. */
  'concordance/decisions': { readonly params: Record<string, never>; readonly result: readonly DecisionEntry[] };
  /** The decisions file without one decision: the client writes it. */
  'concordance/takeBack': {
    readonly params: Pick<DecisionEntry, 'uri' | 'list' | 'entry'>;
    readonly result: DecideResult;
  };
  /** Files that were not read, and why. */
  'concordance/skipped': { readonly params: Record<string, never>; readonly result: readonly SkippedFile[] };
}

/** The text to write; or a sentence about what stands in the way, with the file where it is one that cannot be read. */
export type DecideResult =
  | { readonly uri: string; readonly text: string }
  | { readonly uri: string | null; readonly text: null; readonly problem: string };

export interface DecisionEntry {
  readonly uri: string;
  readonly list: 'conflicts' | 'persons';
  /** The entry as it stands in the file, as JSON: by it the decision is taken back. */
  readonly entry: string;
  /** What it is about: the contradiction's message, or the two names. */
  readonly about: string;
  /** For a contradiction what was found, for two names whether they are one person. */
  readonly ruling: Ruling | 'same' | 'different';
  readonly reason: string;
  /** Its contradiction is gone. */
  readonly stale: boolean;
}

/** What is sent with a diagnostic, for quick fixes; null in a remark about the list itself. */
export interface DiagnosticData {
  readonly conflict: string | null;
  readonly fingerprint: string | null;
}

export type ReportFormat = 'html' | 'markdown' | 'csv';

/** What the server tells the client. */
export interface ServerNotifications {
  'concordance/status': Status;
  /** What lists tell changed under the same status: a line where it stands, or a decision on what is explained, which counts nowhere. */
  'concordance/changed': null;
}

/** What the server asks of a client that has `InitializationOptions.files`. */
export interface ServerRequests {
  'concordance/readFile': {
    readonly params: { readonly uri: string };
    /** `base64` holds the bytes; null where the file is gone or cannot be read, and `error` says which. */
    readonly result: { readonly base64: string } | { readonly base64: null; readonly error: 'vanished' | string };
  };
  /** What is in a folder itself; null where it cannot be listed. */
  'concordance/listFolder': {
    readonly params: { readonly uri: string };
    readonly result: readonly { readonly name: string; readonly uri: string; readonly isFolder: boolean }[] | null;
  };
}

/** For the status bar. */
export interface Status {
  readonly articles: number;
  /** Conflicts that are neither explained nor developing. */
  readonly conflicts: number;
  /** Null when nothing is being indexed. */
  readonly indexing: { readonly done: number; readonly total: number } | null;
  readonly skipped: number;
  /** Sentences about settings that could not be used. */
  readonly problems: readonly string[];
}

export interface Summary {
  readonly articles: number;
  readonly conflicts: number;
  readonly explained: number;
  readonly developing: number;
  readonly skipped: number;
  readonly byKind: Readonly<Partial<Record<ConflictKind, number>>>;
  /** One sentence for people. */
  readonly text: string;
}

export interface FileStatus {
  /** Why the file was not read; null where it was. */
  readonly skipped: string | null;
  /** Whether the server holds the file as an article. */
  readonly article: boolean;
  readonly published: string | null;
  readonly publishedFrom: 'header' | 'dateline' | 'inferred' | null;
  readonly source: string | null;
  readonly dates: number;
  readonly figures: number;
  readonly people: number;
  readonly conflicts: number;
}

export interface SkippedFile {
  readonly uri: string;
  readonly path: string;
  readonly why: string;
}

/** One source's words about a fact. */
export interface CardSource extends Place {
  /** Outlet or file, for people: "TASS", "ministry.txt". */
  readonly label: string;
  readonly path: string;
  /** Publication date, ISO; null where it cannot be told. */
  readonly published: string | null;
  /** The value in words. */
  readonly value: string;
  readonly differs: boolean;
  /** The sentence, shortened around the fact; the fact's own words stand at `[from, to)` of it. */
  readonly sentence: string;
  readonly from: number;
  readonly to: number;
}

export interface FactCard {
  readonly kind: 'date' | 'figure' | 'official' | 'person' | 'quote' | 'statement';
  readonly range: Range;
  /** "Tuesday 10 November 2020". */
  readonly title: string;
  /** `single`: no other article tells it; `doubtful`: a contradiction that Problems does not list. Null where nothing can be compared. */
  readonly status: Standing | null;
  /** The status in words. */
  readonly verdict: string;
  /** What the text does not spell out, and where it was taken from. */
  readonly inferred: readonly string[];
  readonly because: readonly string[];
  /** Differing ones first. */
  readonly sources: readonly CardSource[];
  /** The whole card as Markdown, every source in it. */
  readonly markdown: string;
  /** The whole card as plain text, for screen readers. */
  readonly text: string;
}

export interface ConflictItem {
  readonly id: string;
  /** What decisions on it are kept by. */
  readonly fingerprint: string;
  /** What somebody found about it; null where nobody has decided. */
  readonly decided: { readonly ruling: Ruling; readonly reason: string } | null;
  readonly kind: ConflictKind;
  readonly topic: string;
  readonly severity: Severity;
  readonly explained: boolean;
  readonly developing: boolean;
  readonly message: string;
  readonly because: readonly string[];
  readonly sides: readonly (readonly (Place & {
    readonly label: string;
    readonly path: string;
    readonly text: string;
    readonly value: string;
  })[])[];
}

export interface FactItem {
  readonly label: string;
  readonly detail: string;
  readonly status: GroupStatus;
  readonly independent: number;
  /** ISO start of a dated fact, for the order along time; null otherwise. */
  readonly at: string | null;
  readonly places: readonly (Place & { readonly label: string; readonly path: string; readonly text: string })[];
}
export interface FactsOverview {
  readonly people: readonly FactItem[];
  readonly dates: readonly FactItem[];
  readonly figures: readonly FactItem[];
}
