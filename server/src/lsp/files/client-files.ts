import type { Connection } from 'vscode-languageserver';
import type { ServerRequests } from '../../protocol.ts';
import { tooLarge } from '../../service/admission.ts';
import { readGlobs, type Settings } from '../../service/settings.ts';
import { type Content, type Files, VANISHED } from './files.ts';

type Read = ServerRequests['concordance/readFile'];
type Find = ServerRequests['concordance/findFiles'];

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

  async list(folder: string, settings: Settings): Promise<readonly string[]> {
    const params: Find['params'] = { folder, include: readGlobs(settings), exclude: settings.exclude };
    return [...(await this.connection.sendRequest<Find['result']>('concordance/findFiles', params))].sort();
  }
}
