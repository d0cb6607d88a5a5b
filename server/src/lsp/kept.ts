import { type Stop, throwIfCancelled } from '../service/cancelled.ts';
import type { Job, Outcome } from '../service/reader.ts';
import { unseal } from '../service/sealed.ts';
import { readingKey, type Store, type StoredFile } from '../service/store.ts';
import type { Files } from './files/files.ts';
import type { Platform } from './platform.ts';
import type { Workspace } from './workspace.ts';

/** So many files are looked at between two turns of others. */
const SLICE = 100;

/** What is kept from one start to the next: read back before anything is read, and written when everything is. */
export class Kept {
  private readonly workspace: Workspace;
  private readonly files: Files;
  private readonly platform: Platform;
  private readonly open: () => Store | null;
  private store: Store | null = null;
  private isLoaded = false;
  /** The files of the run under way: of which bytes, and what came of them. */
  private readonly found = new Map<string, StoredFile>();
  private readonly keys = new Map<string, string>();
  private isStale = false;

  constructor(workspace: Workspace, files: Files, platform: Platform, open: () => Store | null) {
    this.workspace = workspace;
    this.files = files;
    this.platform = platform;
    this.open = open;
  }

  /**
   * Puts in what was kept, at the first start, and says so by `restored`. Returns the jobs that are left: files that are new or
   * not as they were. Throws Cancelled; then nothing was put in, and the next time is the first one.
   */
  async restore(jobs: readonly Job[], stop: Stop, restored: () => Promise<void>): Promise<readonly Job[]> {
    this.found.clear();
    this.keys.clear();
    this.store = this.open();
    for (const { path, settings } of jobs) this.keys.set(path, readingKey(settings));
    this.isStale = true;
    const stored = this.store && !this.isLoaded ? this.store.load() : null;
    if (!this.store || !stored) {
      this.isLoaded = true;
      return jobs;
    }
    const known = new Map(stored.files.map((file) => [file.path, file]));
    const left: Job[] = [];
    let count = 0;
    for (const job of jobs) {
      const file = known.get(job.path);
      const content =
        file?.key === readingKey(job.settings) ? await this.files.read(job.uri, job.settings) : { why: '' };
      if (file && 'bytes' in content && this.store.hashOf(content.bytes) === file.hash) this.found.set(job.path, file);
      else left.push(job);
      if (++count % SLICE === 0) await this.platform.pause();
      throwIfCancelled(stop);
    }
    this.isLoaded = true;
    const { host } = this.workspace;
    const all = stored.files.map((file) => unseal(file.sealed));
    if (stored.book && host.restore(all, stored.book)) {
      for (const path of known.keys()) if (!this.keys.has(path)) this.workspace.forget(path);
    } else for (const filed of all) if (this.found.has(filed.path)) host.put(filed);
    for (const uri of this.workspace.documents.uris()) this.workspace.markStale(uri);
    await restored();
    this.isStale = known.size !== this.found.size;
    return left;
  }

  /** Notes what came of reading a file. */
  note(outcome: Outcome): void {
    const key = this.keys.get(outcome.path);
    if (!this.store || key === undefined || !('sealed' in outcome) || outcome.hash === null) return;
    this.found.set(outcome.path, { path: outcome.path, hash: outcome.hash, key, sealed: outcome.sealed });
    this.isStale = true;
  }

  hashOf(bytes: Uint8Array): string | null {
    return this.store?.hashOf(bytes) ?? null;
  }

  /** Keeps what the run has found, if it found anything new. */
  async save(): Promise<void> {
    const { store, found } = this;
    this.store = null;
    this.keys.clear();
    if (store && this.isStale && found.size > 0) {
      let count = 0;
      for (const _ of store.saving({ files: [...found.values()], book: this.workspace.host.dump() }))
        if (++count % SLICE === 0) await this.platform.pause();
    }
    found.clear();
  }
}
