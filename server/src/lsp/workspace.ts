import { Memory } from '../extract/memory.ts';
import type { LedgerChange } from '../ledger/ledger.ts';
import { admitText } from '../service/admission.ts';
import { anyOf } from '../service/glob.ts';
import { type Host, read } from '../service/host.ts';
import { pathsOf } from '../service/ledger-view.ts';
import type { Outcome } from '../service/reader.ts';
import { unseal } from '../service/sealed.ts';
import { readGlobs, type Settings } from '../service/settings.ts';
import type { Documents } from './documents.ts';
import { canonical, type Folders } from './folders.ts';
import { covers } from './looks.ts';
import type { SettingsStore } from './settings-store.ts';

/** Articles of open documents and of closed files, under one roof. Every change answers which articles look different now. */
export class Workspace {
  readonly host: Host;
  readonly documents: Documents;
  readonly folders: Folders;
  private readonly settings: SettingsStore;
  /** Open documents whose text the host has not read yet. */
  private readonly stale = new Set<string>();
  /**
   * Open documents whose file is gone. They say nothing any more unless somebody writes on in them: an editor may hold a
   * document for minutes after its last tab is closed, and one that was renamed would stand beside its new self.
   */
  private readonly orphans = new Set<string>();
  /** Read, and not compared yet; and what else looks different since the last `settle`. */
  private readonly fresh = new Set<string>();
  private readonly noted = new Set<string>();
  /** Of the document that was read last: who types, types in one. */
  private readonly memory = new Memory();

  constructor(host: Host, documents: Documents, folders: Folders, settings: SettingsStore) {
    this.host = host;
    this.documents = documents;
    this.folders = folders;
    this.settings = settings;
    host.nameDrafts((path) => {
      const uri = folders.uriOf(path);
      const { drafts } = this.settingsFor(uri);
      return drafts.length > 0 && anyOf(drafts)(folders.relativeOf(uri));
    });
  }

  settingsFor(uri: string): Settings {
    return this.settings.for(this.folders.folderOf(uri));
  }

  /**
   * Whether a document is an article by its name: what the settings include, and any document that the user calls one
   * (language "article") or has not saved yet.
   */
  isArticle(uri: string, languageId: string | null): boolean {
    if (languageId === 'article' || uri.startsWith('untitled:')) return true;
    const settings = this.settingsFor(uri);
    const path = this.folders.relativeOf(uri);
    return anyOf(readGlobs(settings))(path) && !anyOf(settings.exclude)(path);
  }

  /** Whether the settings keep a file, or all that is in a folder, from being read. */
  isExcluded(uri: string): boolean {
    const path = this.folders.relativeOf(uri);
    const isOut = anyOf(this.settingsFor(uri).exclude);
    return isOut(path) || isOut(`${path}/`);
  }

  /** Notes that an open document's text is not what the host knows; it is read when somebody asks, or soon. */
  markStale(uri: string): void {
    if (!this.orphans.has(canonical(uri))) this.stale.add(canonical(uri));
  }

  /** The same of a document that was opened or changed. */
  markChanged(uri: string): void {
    this.cameBack(uri);
    this.markStale(uri);
  }

  /** An open document's file is there again: what was silent for its loss speaks. */
  cameBack(uri: string): void {
    if (this.orphans.delete(canonical(uri))) this.markStale(uri);
  }

  /**
   * Reads the open document if its text is new, so that questions about it can be answered; comparing it with the others
   * can wait. Answers whether there was anything to read.
   */
  freshen(uri: string): boolean {
    const document = this.stale.delete(canonical(uri)) ? this.documents.get(uri) : null;
    if (!document) return false;
    const path = this.folders.pathOf(document.uri);
    this.fresh.add(path);
    const settings = this.settingsFor(document.uri);
    // A sheet on which nothing is written yet is no file that was left out.
    const isBlank = document.uri.startsWith('untitled:') && document.text.trim() === '';
    const isArticle = !isBlank && this.isArticle(document.uri, document.languageId);
    const admission = isArticle ? admitText(document.text, settings) : null;
    if (admission === null) this.note(this.forget(path));
    else if ('why' in admission) this.note(this.touched(path, this.host.skip(path, admission.why)));
    else this.host.place(read(document.text, path, settings, this.memory));
    return true;
  }

  /** Reads all open documents that are new, and compares what was read. The articles that look different now. */
  settle(): ReadonlySet<string> {
    this.readAll();
    const change = this.host.compare();
    const paths = new Set([...this.noted, ...change.paths]);
    for (const path of this.fresh) for (const touched of this.touched(path, change)) paths.add(touched);
    this.fresh.clear();
    this.noted.clear();
    return paths;
  }

  /** Takes in what came of reading a file; an open document's own text goes before the disk's. `compare` is to follow. */
  take(outcome: Outcome): void {
    const { path } = outcome;
    if (this.documents.has(this.folders.uriOf(path))) return;
    if ('why' in outcome && outcome.gone) {
      this.note(this.forget(path));
      return;
    }
    // A file that is read for the first time is no place that others point into.
    if (this.host.articles.has(path) || this.host.isDraft(path)) this.fresh.add(path);
    if ('sealed' in outcome) this.host.put(unseal(outcome.sealed));
    else this.note(this.host.skip(path, outcome.why).paths).add(path);
  }

  /**
   * The same a little at a time, also of what was taken in, each with the articles that look different since. What is written
   * meanwhile is read in its turn.
   */
  *comparing(): Generator<ReadonlySet<string>, void> {
    this.readAll();
    for (const { paths } of this.host.comparing()) {
      yield paths;
      this.readAll();
    }
    yield this.settle();
  }

  forget(path: string): ReadonlySet<string> {
    return this.touched(path, this.host.delete(path));
  }

  /** Files are gone, and folders with all that was in them, whether or not documents of them are open. */
  remove(gone: ReadonlySet<string>): ReadonlySet<string> {
    // Also documents that nobody has read yet: they would be read as if their files were there.
    for (const uri of this.documents.uris()) {
      if (!covers(gone, this.folders.pathOf(uri))) continue;
      this.stale.delete(uri);
      this.orphans.add(uri);
    }
    return this.forgetAll(gone);
  }

  /** Forgets files, and all that is in folders. */
  forgetAll(paths: ReadonlySet<string>): ReadonlySet<string> {
    const known = this.host.paths().filter((path) => covers(paths, path));
    return new Set(known.flatMap((path) => [...this.forget(path)]));
  }

  private readAll(): void {
    for (const uri of this.stale) this.freshen(uri);
  }

  private note(paths: ReadonlySet<string>): Set<string> {
    for (const path of paths) this.noted.add(path);
    return this.noted;
  }

  /** What looks different: the ledger's word, the article itself, and those whose links point into it, since its lines moved. */
  private touched(path: string, change: LedgerChange): ReadonlySet<string> {
    const paths = new Set(change.paths).add(path);
    for (const conflict of this.host.ledger.conflictsOf(path)) for (const other of pathsOf(conflict)) paths.add(other);
    return paths;
  }
}
