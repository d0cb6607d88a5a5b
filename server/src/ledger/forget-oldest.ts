/** What a map holds under a key, which is thereby the last that `forgetOldest` takes out; undefined where it holds nothing. */
export function recall<K, V>(map: Map<K, V>, key: K): V | undefined {
  const known = map.get(key);
  if (known === undefined) return undefined;
  map.delete(key);
  map.set(key, known);
  return known;
}

/** Takes out what was put in or recalled longest ago, if a map holds more than `most`. */
export function forgetOldest(map: Map<string, unknown>, most: number): void {
  if (map.size <= most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
