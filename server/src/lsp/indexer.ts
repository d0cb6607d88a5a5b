import { type Stop, throwIfCancelled } from '../service/cancelled.ts';
import type { Job, Reader } from '../service/reader.ts';
import type { Store } from '../service/store.ts';
import type { Files } from './files/files.ts';
import { InlineReader } from './inline-reader.ts';
import { Kept } from './kept.ts';
import { covers, type Told } from './looks.ts';
import type { Platform } from './platform.ts';
import type { Workspace } from './workspace.ts';

/** From so many files on, starting threads pays. */
const THREADS_FROM = 300;

export interface IndexReport {
  /** Articles that look different now. */
  readonly changed: (paths: ReadonlySet<string>) => void;
  readonly progress: (done: number, total: number) => void;
}

/** Reads the articles of all folders into the workspace. */
export class Indexer {
  private readonly workspace: Workspace;
  private readonly files: Files;
  private readonly platform: Platform;
  private readonly kept: Kept;

  /** `store` is null where nothing is kept until the next start. */
  constructor(workspace: Workspace, files: Files, platform: Platform, store: () => Store | null) {
    this.workspace = workspace;
    this.files = files;
    this.platform = platform;
    this.kept = new Kept(workspace, files, platform, store);
  }

  /**
   * Looks through every folder, reads what is there, and forgets what is no longer there. Open documents come first.
   * What is told of meanwhile is left alone; `restored` is called where older things than that were put in. Returns sentences
   * about folders that cannot be read. Throws Cancelled; what was read until then stays.
   */
  async index(report: IndexReport, stop: Stop, told: Told, restored: () => Promise<void>): Promise<readonly string[]> {
    const { workspace } = this;
    throwIfCancelled(stop);
    for (const uri of workspace.documents.uris()) workspace.markStale(uri);
    report.changed(workspace.settle());
    const troubles: string[] = [];
    const jobs = new Map<string, Job>();
    for (const folder of workspace.folders.all()) {
      throwIfCancelled(stop);
      try {
        for (const uri of await this.files.list(folder.uri, workspace.settingsFor(`${folder.uri}/x`))) {
          const path = workspace.folders.pathOf(uri);
          // A folder inside another one has settings of its own, which may leave the file out.
          if (workspace.isArticle(uri, null)) jobs.set(path, { uri, path, settings: workspace.settingsFor(uri) });
        }
      } catch (error) {
        troubles.push(
          `The folder ${folder.label} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
    }
    for (const path of workspace.host.paths())
      if (!jobs.has(path) && !covers(told, path) && !workspace.documents.has(workspace.folders.uriOf(path)))
        report.changed(workspace.forget(path));
    await this.read(await this.kept.restore([...jobs.values()], stop, restored), report, stop, told);
    // Of files that were read for folders and settings of before, nothing is to be kept.
    if (!told.has('')) await this.kept.save();
    return troubles;
  }

  /** Reads some files, for example those that changed on the disk. What is told of meanwhile is left alone. */
  async read(jobs: readonly Job[], report: IndexReport, stop: Stop, told: Told): Promise<void> {
    let done = 0;
    report.progress(0, jobs.length);
    const deliver: Parameters<Reader['read']>[1] = (outcome) => {
      if (!covers(told, outcome.path)) {
        this.workspace.take(outcome);
        this.kept.note(outcome);
      }
      report.progress(++done, jobs.length);
    };
    try {
      await this.readAll(jobs, deliver, stop);
    } finally {
      // Also of what was stopped: it stays, and is to be right.
      await this.compare(report);
    }
  }

  private async readAll(jobs: readonly Job[], deliver: Parameters<Reader['read']>[1], stop: Stop): Promise<void> {
    const threads =
      jobs.length >= THREADS_FROM && jobs.every(({ uri }) => uri.startsWith('file:'))
        ? this.platform.threads?.()
        : null;
    if (!threads)
      return new InlineReader(this.files, this.platform.pause, (bytes) => this.kept.hashOf(bytes)).read(
        jobs,
        deliver,
        stop,
      );
    const { host } = this.workspace;
    try {
      await threads.read(jobs, deliver, stop);
      await threads.judge(host.tasks(), (judged) => host.takeJudged(judged), stop);
    } finally {
      threads.end();
    }
  }

  private async compare(report: IndexReport): Promise<void> {
    for (const paths of this.workspace.comparing()) {
      report.changed(paths);
      await this.platform.pause();
    }
  }
}
