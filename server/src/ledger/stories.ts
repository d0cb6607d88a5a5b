import type { Profile } from './profile.ts';

/** A feature that stands in more articles than this is a hub: it tells no affair, and brings no candidates. */
const HUB = 250;
/** Two articles tell one story when what they share weighs this much. */
const LEAST_SHARED = 2;

/**
 * Which articles tell the same story. Whether two do depends on the two and on which features are hubs; when a feature becomes
 * a hub or ceases to be one, its articles are looked at again, so that the order in which articles came in never matters.
 */
export class Stories {
  private readonly profiles = new Map<string, Profile>();
  private readonly byFeature = new Map<string, Set<string>>();

  /** Puts a profile in; returns the paths whose neighbours may have changed, its own among them. */
  set(profile: Profile): ReadonlySet<string> {
    const touched = new Set(this.delete(profile.path));
    this.profiles.set(profile.path, profile);
    for (const feature of profile.features.keys()) {
      const paths = this.byFeature.get(feature) ?? new Set();
      this.byFeature.set(feature, paths.add(profile.path));
      if (paths.size === HUB + 1) for (const path of paths) touched.add(path);
    }
    return touched.add(profile.path);
  }

  /** Takes a profile out; returns the paths whose neighbours may have changed. */
  delete(path: string): ReadonlySet<string> {
    const touched = new Set<string>();
    const profile = this.profiles.get(path);
    if (!profile) return touched;
    this.profiles.delete(path);
    touched.add(path);
    for (const feature of profile.features.keys()) {
      const paths = this.byFeature.get(feature);
      paths?.delete(path);
      if (paths?.size === HUB) for (const other of paths) touched.add(other);
      if (paths?.size === 0) this.byFeature.delete(feature);
    }
    return touched;
  }

  profile(path: string): Profile | undefined {
    return this.profiles.get(path);
  }

  /** The articles that tell the same story as the one at `path`; empty where none is there. */
  neighbours(path: string): ReadonlySet<string> {
    const profile = this.profiles.get(path);
    const shared = new Map<string, number>();
    for (const [feature, weight] of profile?.features ?? []) {
      const paths = this.byFeature.get(feature);
      if (!paths || paths.size > HUB) continue;
      for (const other of paths) if (other !== path) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const near = new Set<string>();
    for (const [other, weight] of shared) if (weight >= LEAST_SHARED) near.add(other);
    return near;
  }
}
