import { CancellationTokenSource, type WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { hash } from '../model/hash.ts';
import { never, type Stop } from '../service/cancelled.ts';
import type { Store } from '../service/store.ts';
import { inBackground } from './guard.ts';
import { Indexer, type IndexReport } from './indexer.ts';
import { Looks, type Told } from './looks.ts';
import type { Session } from './session.ts';
import { Turns } from './turns.ts';

/** So many articles are read between two words to the user. */
const TELL_EVERY = 100;

type Progress = (done: number, total: number) => void;

/** Runs through the folders, one after the other: at the start, when settings or folders change, and when the user asks. */
export class IndexRuns {
  private readonly session: Session;
  private readonly indexer: Indexer;
  private background: CancellationTokenSource | null = null;
  private readonly turns = new Turns();
  private readonly looks = new Looks();
  private ended = 0;
  /** Runs that are under way or wait for their turn. */
  private left = 0;
  /** Whether a run is still to be asked for, since what was read is of no use any more. */
  private isOvertaken = false;

  constructor(session: Session) {
    this.session = session;
    this.indexer = new Indexer(session.workspace, session.files, session.platform, () => storeOf(session));
  }

  /** Whether the folders have been read, and none is being read again. */
  get areDone(): boolean {
    return this.ended > 0 && this.isIdle;
  }

  /** Reads all folders, after the run that may be under way. Throws Cancelled. */
  now(stop: Stop, progress: Progress): Promise<void> {
    this.left++;
    return this.turns.take(() => this.run(stop, progress));
  }

  /** The same for nobody in particular; a run that is under way for nobody is given up. */
  inBackground(): void {
    this.background?.cancel();
    const source = new CancellationTokenSource();
    this.background = source;
    this.isOvertaken = false;
    this.left++;
    inBackground(this.session.connection, 'Reading the articles', async () => {
      const reporter = await this.reporter();
      reporter?.begin('Reading articles', 0, undefined, true);
      const listening = reporter?.token.onCancellationRequested(() => source.cancel());
      const progress: Progress = (done, total) => reporter?.report(percent(done, total), `${done} of ${total}`);
      try {
        await this.turns.take(() => this.run(source.token, progress));
      } finally {
        listening?.dispose();
        reporter?.done();
      }
    });
  }

  /** Reads single files again, and forgets those that are gone. At once, also while a run through the folders is under way. */
  async reread(uris: readonly string[]): Promise<void> {
    const { documents, folders } = this.session.workspace;
    for (const uri of uris) this.looks.tell(folders.pathOf(uri));
    for (const uri of uris) if (documents.has(uri)) this.session.workspace.cameBack(uri);
    await this.readClosed(uris);
    this.session.looksDifferent([]);
  }

  /** Forgets files that are gone, and all that was in folders that are. What is being read of them is not taken in. */
  forget(uris: readonly string[]): void {
    const { workspace } = this.session;
    const gone = new Set(uris.map((uri) => workspace.folders.pathOf(uri)));
    for (const path of gone) this.looks.tell(path);
    this.session.looksDifferent(workspace.remove(gone));
  }

  /** From now on nothing is taken in of what is being read: folders or settings are others. A run is to follow. */
  overtake(): void {
    this.isOvertaken = true;
    this.background?.cancel();
    this.looks.tell('');
  }

  end(): void {
    this.background?.cancel();
  }

  private get isIdle(): boolean {
    return this.left === 0 && !this.isOvertaken;
  }

  /** Null where the client shows no progress, or will not show this. */
  private async reporter(): Promise<WorkDoneProgressServerReporter | null> {
    const { connection, capabilities } = this.session;
    if (capabilities.window?.workDoneProgress !== true) return null;
    return connection.window.createWorkDoneProgress().catch(() => null);
  }

  private async run(stop: Stop, progress: Progress): Promise<void> {
    const { status } = this.session;
    let reached = { done: 0, total: 0 };
    const report = this.report((done, total) => {
      reached = { done, total };
      if (done % TELL_EVERY !== 0 && done !== total) return;
      progress(done, total);
      status.setIndexing(reached);
      status.send();
    });
    let stopped: readonly string[] | null = null;
    try {
      await this.looks.during(async (told) => {
        status.setTroubles(await this.indexer.index(report, stop, told, () => this.lookAgain(told)));
      });
    } catch (error) {
      stopped = [`Reading was stopped after ${reached.done} of ${reached.total} articles`];
      throw error;
    } finally {
      this.left--;
      this.ended++;
      // What was given up for another run was not stopped, and is not done either.
      if (this.isIdle) {
        if (stopped) status.setTroubles(stopped);
        status.setIndexing(null);
      }
      await this.session.settle();
    }
  }

  /** Forgets what was told of, and reads what there is of it. */
  private async lookAgain(told: Told): Promise<void> {
    const { workspace } = this.session;
    const paths = [...told].filter((path) => path !== '');
    this.session.looksDifferent(workspace.forgetAll(told));
    await this.readClosed(paths.map((path) => workspace.folders.uriOf(path)));
  }

  private async readClosed(uris: readonly string[]): Promise<void> {
    const { workspace } = this.session;
    const closed = [...new Set(uris)].filter((uri) => !workspace.documents.has(uri) && workspace.isArticle(uri, null));
    const jobs = closed.map((uri) => ({
      uri,
      path: workspace.folders.pathOf(uri),
      settings: workspace.settingsFor(uri),
    }));
    if (jobs.length === 0) return;
    const report = this.report(() => undefined);
    await this.looks.during((told) => this.indexer.read(jobs, report, never, told));
  }

  private report(progress: Progress): IndexReport {
    return { changed: (paths) => this.session.publisher.mark(paths), progress };
  }
}

export const percent = (done: number, total: number): number => (total === 0 ? 100 : Math.floor((100 * done) / total));

/** Each workspace has a file of its own in the folder that the client names. */
function storeOf({ options, platform, workspace, connection }: Session): Store | null {
  const folders = workspace.folders.all().map(({ uri }) => uri);
  if (options.cacheFolder === undefined || !platform.store || folders.length === 0) return null;
  const name = `${hash(folders.sort().join('\n'))}.cache`;
  return platform.store(options.cacheFolder, name, (sentence) => connection.console.warn(sentence));
}
