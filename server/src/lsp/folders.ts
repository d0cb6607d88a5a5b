import type { WorkspaceFolder } from 'vscode-languageserver';
import { URI } from 'vscode-uri';

/** A workspace folder, with the name under which the core knows it. */
export interface Folder {
  readonly uri: string;
  /** As the editor calls it; two folders may share it. */
  readonly name: string;
  readonly label: string;
}

/**
 * The workspace's folders, and the way between URIs and the core's paths. A file of a folder is `label/relative/path`, any
 * other document (untitled, or opened from elsewhere) is its URI. Both ways are plain arithmetic, so nothing is remembered.
 */
export class Folders {
  private folders: readonly Folder[] = [];
  /** Parsed once: addresses are made by the ten thousand when problems are sent. */
  private readonly bases = new Map<string, URI>();

  /** Folders of one name are told apart by a number: `reports`, `reports (2)`. */
  set(folders: readonly WorkspaceFolder[]): void {
    const used = new Set<string>();
    this.bases.clear();
    this.folders = folders.map(({ uri, name }) => {
      const wanted = (name || 'folder').replace(/[/\\:]/g, '_');
      let label = wanted;
      for (let n = 2; used.has(label); n++) label = `${wanted} (${n})`;
      used.add(label);
      this.bases.set(label, URI.parse(canonical(uri).replace(/\/$/, '')));
      return { uri: canonical(uri).replace(/\/$/, ''), name, label };
    });
  }

  all(): readonly Folder[] {
    return this.folders;
  }

  /** The folder that holds a document: the innermost where folders hold each other; null for documents from elsewhere. */
  folderOf(uri: string): Folder | null {
    const whole = canonical(uri);
    const holding = this.folders.filter((folder) => whole.startsWith(`${folder.uri}/`));
    return holding.reduce<Folder | null>(
      (best, folder) => (best && best.uri.length >= folder.uri.length ? best : folder),
      null,
    );
  }

  /** The path inside its folder; for documents from elsewhere the last part of their path. */
  relativeOf(uri: string): string {
    const folder = this.folderOf(uri);
    const path = URI.parse(uri).path;
    return folder ? path.slice(URI.parse(folder.uri).path.length + 1) : (path.split('/').at(-1) ?? path);
  }

  pathOf(uri: string): string {
    const folder = this.folderOf(uri);
    return folder ? `${folder.label}/${this.relativeOf(uri)}` : canonical(uri);
  }

  uriOf(path: string): string {
    const slash = path.indexOf('/');
    const base = this.bases.get(path.slice(0, slash));
    if (!base) return path;
    return base.with({ path: `${base.path}${path.slice(slash)}` }).toString();
  }
}

/** One spelling a URI: clients differ in what they percent-encode ("file:///c:/" and "file:///c%3A/"). */
export const canonical = (uri: string): string => URI.parse(uri).toString();
