/** Takes out what came first, if a map holds more than `most`: what was asked for last stays at hand. Who asks again puts it in anew. */
export function forgetOldest(map: Map<string, unknown>, most: number): void {
  if (map.size <= most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
