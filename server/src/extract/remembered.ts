/**
 * A pure function of a text that remembers what it returned for up to `most` texts, and then begins anew: an article says the
 * same few names again and again, and its neighbours in an archive do too. Only for what costs more than to look it up.
 */
export function remembered<T>(make: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = make(text);
    known.set(text, value);
    return value;
  };
}
