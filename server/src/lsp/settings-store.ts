import type { Connection } from 'vscode-languageserver';
import { defaultSettings, readSettings, type SettingProblem, type Settings } from '../service/settings.ts';
import type { Folder } from './folders.ts';

/** The settings of each folder, as the editor has them. */
export class SettingsStore {
  private readonly connection: Connection;
  private readonly byFolder = new Map<string, Settings>();
  private outside: Settings = defaultSettings;
  private found: readonly SettingProblem[] = [];
  /** Whether the client answers `workspace/configuration`; one that does not has pushed its settings. */
  private readonly pulls: boolean;
  private pushed: unknown;

  constructor(connection: Connection, pulls: boolean) {
    this.connection = connection;
    this.pulls = pulls;
  }

  /** Keeps what `workspace/didChangeConfiguration` brought, for clients that do not answer questions. */
  push(section: unknown): void {
    this.pushed = section;
  }

  /** The settings for a folder; null stands for documents outside of all folders. */
  for(folder: Folder | null): Settings {
    return (folder && this.byFolder.get(folder.uri)) ?? this.outside;
  }

  /** What could not be used, each complaint once. */
  problems(): readonly SettingProblem[] {
    return this.found;
  }

  /** Asks the editor anew. A client that fails to answer leaves the defaults. */
  async load(folders: readonly Folder[]): Promise<void> {
    const sections = await this.sections(folders);
    const problems = new Map<string, SettingProblem>();
    const read = (section: unknown): Settings => {
      const result = readSettings(section);
      for (const problem of result.problems) problems.set(`${problem.setting} ${problem.complaint}`, problem);
      return result.settings;
    };
    this.outside = read(sections[0]);
    this.byFolder.clear();
    folders.forEach((folder, index) => this.byFolder.set(folder.uri, read(sections[index + 1])));
    this.found = [...problems.values()];
  }

  private async sections(folders: readonly Folder[]): Promise<readonly unknown[]> {
    if (!this.pulls) return [this.pushed, ...folders.map(() => this.pushed)];
    const section = 'concordance';
    try {
      return await this.connection.workspace.getConfiguration([
        { section },
        ...folders.map((folder) => ({ section, scopeUri: folder.uri })),
      ]);
    } catch (error) {
      this.connection.console.warn(`The editor did not tell its settings (${String(error)}); the defaults are used`);
      return [];
    }
  }
}

/** Whether two settings read the same files in the same way. */
export const readAlike = (a: Settings, b: Settings): boolean =>
  a.dayMonthOrder === b.dayMonthOrder &&
  a.maxFileSize === b.maxFileSize &&
  a.include.join('\n') === b.include.join('\n') &&
  a.drafts.join('\n') === b.drafts.join('\n') &&
  a.exclude.join('\n') === b.exclude.join('\n');
