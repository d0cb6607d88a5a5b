import type { Archive } from './archive.ts';
import { forgetOldest, recall } from './forget-oldest.ts';
import { type Profile, profileOf } from './profile.ts';

/** So many articles lie prepared. A profile takes more room than the article itself, and a story has a few dozen at most. */
const MOST_PROFILES = 64;

/** The articles that are being worked on, prepared for comparison. */
export class Desk {
  private readonly archive: Archive;
  private readonly profiles = new Map<string, Profile>();

  constructor(archive: Archive) {
    this.archive = archive;
  }

  /** To be called when an article's claims are others, or the article is gone. */
  clear(path: string): void {
    this.profiles.delete(path);
  }

  /** Undefined where there is no article. */
  profile(path: string): Profile | undefined {
    const known = recall(this.profiles, path);
    if (known) return known;
    const article = this.archive.passing(path);
    if (!article) return undefined;
    const profile = profileOf(article);
    this.profiles.set(path, profile);
    forgetOldest(this.profiles, MOST_PROFILES);
    return profile;
  }
}
