import type { Settings } from '../../service/settings.ts';
import type { Content, Files } from './files.ts';

/** Files of the disk by the one, all others by the other. */
export class FilesByScheme implements Files {
  private readonly disk: Files | null;
  private readonly others: Files | null;

  constructor(disk: Files | null, others: Files | null) {
    this.disk = disk;
    this.others = others;
  }

  read(uri: string, settings: Settings): Promise<Content> {
    const files = this.filesOf(uri);
    return files ? files.read(uri, settings) : Promise.resolve({ why: UNREACHABLE, gone: false });
  }

  list(folder: string, settings: Settings): Promise<readonly string[]> {
    const files = this.filesOf(folder);
    return files ? files.list(folder, settings) : Promise.reject(new Error(UNREACHABLE));
  }

  private filesOf(uri: string): Files | null {
    return (uri.startsWith('file:') ? this.disk : null) ?? this.others;
  }
}

const UNREACHABLE = 'this editor gives no way to read it';
