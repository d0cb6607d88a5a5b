import type { Host } from '../service/host.ts';
import { unseal } from '../service/sealed.ts';
import type { Settings } from '../service/settings.ts';
import { readingKey, type Store, type Stored, type StoredFile } from '../service/store.ts';
import { BUILD } from '../worker/build.ts';
import { hashOf } from '../worker/disk.ts';
import { DiskStore } from '../worker/disk-store.ts';

const NOTHING: Stored = { files: [], book: null };

/** What `--cache` keeps: what files were read into, and what came of comparing them. */
export class Kept {
  private readonly store: Store | null;
  private readonly stored: Stored;
  private readonly key: string;
  private readonly known: ReadonlyMap<string, StoredFile>;
  private readonly files: StoredFile[] = [];

  /** A path of null keeps nothing. */
  constructor(cache: string | null, settings: Settings, log: (sentence: string) => void) {
    this.store = cache === null ? null : new DiskStore(cache, BUILD, log);
    this.stored = this.store?.load() ?? NOTHING;
    this.key = readingKey(settings);
    this.known = new Map(this.stored.files.map((file) => [file.path, file]));
  }

  /** Notes a file of these bytes; it is read where it is not known. */
  note(path: string, bytes: Uint8Array, read: () => Uint8Array): void {
    const hash = hashOf(bytes);
    const known = this.known.get(path);
    const isSame = known?.hash === hash && known.key === this.key;
    this.files.push(isSame ? known : { path, hash, key: this.key, sealed: read() });
  }

  /** Puts all that was noted into an empty host, compares what is new, and keeps it where it is not as it was kept. */
  compare(host: Host): void {
    const { files, book } = this.stored;
    const isRestored =
      book !== null &&
      host.restore(
        files.map((file) => unseal(file.sealed)),
        book,
      );
    const noted = new Set(this.files.map(({ path }) => path));
    for (const { path } of isRestored ? files : []) if (!noted.has(path)) host.delete(path);
    const fresh = this.files.filter((file) => this.known.get(file.path) !== file);
    for (const file of isRestored ? fresh : this.files) host.put(unseal(file.sealed));
    host.compare();
    if (!this.store || (isRestored && fresh.length === 0 && files.length === noted.size)) return;
    for (const _ of this.store.saving({ files: this.files, book: host.dump() })) continue;
  }
}
