import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Decision } from '../model/decision.ts';
import type { DecideResult, DecisionEntry } from '../protocol.ts';
import {
  DECISIONS_FILE,
  type DecisionsRead,
  entriesOf,
  type Identity,
  readDecisions,
  withDecision,
  withIdentity,
  withoutEntry,
} from '../service/decisions.ts';
import { decode } from '../service/decode.ts';
import { LineIndex } from '../service/line-index.ts';
import { staleInWords } from '../service/settled.ts';
import { canonical } from './folders.ts';
import type { Session } from './session.ts';

interface DecisionFile extends DecisionsRead {
  readonly uri: string;
  readonly text: string;
}

/** The decisions files at the roots of the workspace's folders: what they say holds, and what is wrong in them is shown there. */
export class DecisionFiles {
  private readonly session: Session;
  private files: readonly DecisionFile[] = [];
  private loads = 0;
  /** What the client shows, as JSON, by file. */
  private readonly sent = new Map<string, string>();

  constructor(session: Session) {
    this.session = session;
  }

  /** Whether a change of this file is one of the decisions. */
  concerns(uri: string): boolean {
    return this.uris().includes(canonical(uri));
  }

  /** Reads the files anew and puts them in force. Of two loads at once the later one holds. */
  async load(): Promise<void> {
    const load = ++this.loads;
    const files = await Promise.all(this.uris().map((uri) => this.read(uri)));
    if (load !== this.loads) return;
    this.files = files.flatMap((file) => file ?? []);
    const conflicts = this.files.flatMap((file) => file.conflicts);
    const persons = this.files.flatMap((file) => file.persons);
    this.session.looksDifferent(this.session.workspace.host.decide({ conflicts, persons }).paths);
  }

  /** Shows what cannot be used, and what is stale, where it stands in the files. Sends what changed. */
  report(): void {
    const { stale } = this.session.workspace.host.standing();
    const found = new Map(this.files.map((file) => [file.uri, problemsOf(file, stale)]));
    for (const uri of new Set([...found.keys(), ...this.sent.keys()])) {
      const diagnostics = found.get(uri) ?? [];
      const text = JSON.stringify(diagnostics);
      if (text === (this.sent.get(uri) ?? '[]')) continue;
      this.sent.set(uri, text);
      void this.session.connection.sendDiagnostics({ uri, diagnostics });
    }
  }

  /** The decisions file of an article's folder as it would be with one more decision. It is the client who writes it. */
  with(article: string, decision: Decision): Promise<DecideResult> {
    return this.changed(article, (text) => withDecision(text, decision));
  }

  /** The same for a ruling on two names. */
  withIdentity(article: string, identity: Identity): Promise<DecideResult> {
    return this.changed(article, (text) => withIdentity(text, identity));
  }

  /** Every decision of every file, with the conflicts first. */
  async list(): Promise<readonly DecisionEntry[]> {
    const stale = new Set(this.session.workspace.host.standing().stale.map(({ conflict }) => conflict));
    const files = await Promise.all(this.uris().map((uri) => this.read(uri)));
    return files.flatMap((file) => (file ? entriesOf(file.text).map((one) => entryOf(file.uri, one, stale)) : []));
  }

  /** A decisions file without one of its entries. */
  async without({ uri, list, entry }: Pick<DecisionEntry, 'uri' | 'list' | 'entry'>): Promise<DecideResult> {
    const file = this.concerns(uri) ? await this.read(uri) : null;
    const text = file && withoutEntry(file.text, list, entry);
    return text === null ? { uri, text, problem: `${DECISIONS_FILE} no longer holds this decision.` } : { uri, text };
  }

  private async changed(article: string, change: (text: string | null) => string | null): Promise<DecideResult> {
    const folder = this.session.workspace.folders.folderOf(article);
    if (!folder) return { uri: null, text: null, problem: 'A decision is kept in a folder; this article is in none.' };
    const uri = `${folder.uri}/${DECISIONS_FILE}`;
    const file = await this.read(uri);
    const text = change(file?.text ?? null);
    if (text !== null) return { uri, text };
    return { uri, text: null, problem: `${DECISIONS_FILE} ${file?.problems[0] ?? 'cannot be read'}.` };
  }

  private uris(): readonly string[] {
    return this.session.workspace.folders.all().map((folder) => `${folder.uri}/${DECISIONS_FILE}`);
  }

  /** Null where there is no such file. */
  private async read(uri: string): Promise<DecisionFile | null> {
    const content = await this.session.files.read(uri, this.session.workspace.settingsFor(uri));
    if ('why' in content && content.gone) return null;
    const decoded = 'why' in content ? content : decode(content.bytes);
    if ('text' in decoded) return { uri, text: decoded.text, ...readDecisions(decoded.text) };
    return { uri, text: '', conflicts: [], persons: [], problems: [decoded.why] };
  }
}

function entryOf(
  uri: string,
  { list, entry }: ReturnType<typeof entriesOf>[number],
  stale: ReadonlySet<string>,
): DecisionEntry {
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  const shared = { uri, list, entry: JSON.stringify(entry), reason: text(entry.reason) };
  if (list === 'persons') {
    const name = (side: unknown): string =>
      typeof side === 'object' && side !== null && 'name' in side
        ? `${text(side.name)} (${'article' in side ? text(side.article) : ''})`
        : text(side);
    const about = `${name(entry.a)} · ${name(entry.b)}`;
    return { ...shared, about, ruling: entry.same === true ? 'same' : 'different', stale: false };
  }
  const ruling = entry.ruling === 'explained' || entry.ruling === 'right' ? entry.ruling : 'no-contradiction';
  const conflict = text(entry.conflict);
  return { ...shared, about: text(entry.about) || conflict, ruling, stale: stale.has(conflict) };
}

function problemsOf({ text, conflicts, problems }: DecisionFile, stale: readonly Decision[]): Diagnostic[] {
  const lines = LineIndex.of(text);
  const at = (words: string) => {
    const start = Math.max(0, text.indexOf(words));
    return lines.range({ start, end: Math.min(text.length, start + words.length) });
  };
  const source = 'Concordance';
  return [
    ...problems.map((problem) => ({
      range: at(''),
      severity: DiagnosticSeverity.Error,
      source,
      message: `${DECISIONS_FILE} ${problem}`,
    })),
    ...conflicts
      .filter((decision) => stale.includes(decision))
      .map((decision) => ({
        range: at(JSON.stringify(decision.conflict)),
        severity: DiagnosticSeverity.Information,
        source,
        message: staleInWords(decision),
      })),
  ];
}
