import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

/** So many workspaces are kept, those that were written last. */
const MOST_STORES = 8;
/** Beyond this many bytes together, only the last one stays. */
const MOST_BYTES = 1_000_000_000;

/** Removes what was kept longest ago, so that a folder of stores does not grow with every workspace that was ever open. Never throws. */
export function pruneStores(folder: string): void {
  try {
    const stores = readdirSync(folder)
      .filter((name) => name.endsWith('.cache'))
      .map((name) => {
        const file = path.join(folder, name);
        const { mtimeMs, size } = statSync(file);
        return { file, mtimeMs, size };
      })
      .sort((a, b) => b.mtimeMs - a.mtimeMs);
    let bytes = 0;
    stores.forEach(({ file, size }, index) => {
      bytes += size;
      if (index > 0 && (index >= MOST_STORES || bytes > MOST_BYTES)) rmSync(file, { force: true });
    });
  } catch {
    // There is no such folder yet, or another server is removing the same files.
  }
}
