import { fileURLToPath } from 'node:url';
import { URI } from 'vscode-uri';
import type { Settings } from '../../service/settings.ts';
import { listArticles, readBytes } from '../../worker/disk.ts';
import type { Content, Files } from './files.ts';

/** The disk of the machine that the server runs on. */
export class DiskFiles implements Files {
  async read(uri: string, settings: Settings): Promise<Content> {
    try {
      return readBytes(fileURLToPath(uri), settings);
    } catch (error) {
      return { why: `cannot be read: ${String(error)}`, gone: false };
    }
  }

  async list(folder: string, settings: Settings): Promise<readonly string[]> {
    const base = URI.parse(folder);
    return listArticles(fileURLToPath(folder), settings, [])
      .map((file) => base.with({ path: `${base.path.replace(/\/$/, '')}/${file}` }).toString())
      .sort();
  }
}
