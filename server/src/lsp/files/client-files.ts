import type { Connection } from 'vscode-languageserver';
import type { ServerRequests } from '../../protocol.ts';
import { tooLarge } from '../../service/admission.ts';
import { anyOf } from '../../service/glob.ts';
import { readGlobs, type Settings } from '../../service/settings.ts';
import { type Content, type Files, VANISHED } from './files.ts';

type Read = ServerRequests['concordance/readFile'];
type List = ServerRequests['concordance/listFolder'];

/** Files that only the client can reach: in a browser, on GitHub, on any file system that an extension brings. */
export class ClientFiles implements Files {
  private readonly connection: Connection;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  async read(uri: string, settings: Settings): Promise<Content> {
    try {
      const params: Read['params'] = { uri };
      const result = await this.connection.sendRequest<Read['result']>('concordance/readFile', params);
      if (result.base64 === null)
        return result.error === 'vanished' ? VANISHED : { why: `cannot be read: ${result.error}`, gone: false };
      // Four characters hold three bytes: the size is known before anything is decoded.
      const size = Math.floor((result.base64.length * 3) / 4);
      if (size > settings.maxFileSize * 1000 + 2) return { why: tooLarge(size, settings), gone: false };
      return { bytes: Uint8Array.from(atob(result.base64), (char) => char.charCodeAt(0)) };
    } catch (error) {
      return { why: `cannot be read: ${error instanceof Error ? error.message : String(error)}`, gone: false };
    }
  }

  /** Folder by folder: in a file system without a search of its own, an editor that is asked to search never answers. */
  async list(folder: string, settings: Settings): Promise<readonly string[]> {
    const [isWanted, isOut] = [anyOf(readGlobs(settings)), anyOf(settings.exclude)];
    const found: string[] = [];
    const visit = async (uri: string, below: string): Promise<void> => {
      const params: List['params'] = { uri };
      const entries = await this.connection.sendRequest<List['result']>('concordance/listFolder', params);
      if (entries === null && below === '') throw new Error('the editor cannot list it');
      for (const entry of entries ?? []) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (isOut(path) || isOut(`${path}/`)) continue;
        if (entry.isFolder) await visit(entry.uri, path);
        else if (isWanted(path)) found.push(entry.uri);
      }
    };
    await visit(folder, '');
    return found.sort();
  }
}
