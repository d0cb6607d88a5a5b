import type { Lens } from '../service/lenses.ts';

/**
 * What the lenses of each document last told. They are asked for anew where this changed: that somebody decided on a difference which a
 * source explains leaves every colour as it was.
 */
export class LensCache {
  private readonly told = new Map<string, string>();

  remember(uri: string, lenses: readonly Lens[]): readonly Lens[] {
    this.told.set(uri, titlesOf(lenses));
    return lenses;
  }

  /** False for a document whose lenses nobody asked for; nothing is worked out for it. */
  isOutdated(uri: string, lenses: () => readonly Lens[]): boolean {
    const told = this.told.get(uri);
    return told !== undefined && told !== titlesOf(lenses());
  }

  forget(uri: string): void {
    this.told.delete(uri);
  }
}

/** Where a lens stands is left out: the editor moves it with the text. */
const titlesOf = (lenses: readonly Lens[]): string => lenses.map(({ title }) => title).join('\n');
