/**
 * Resolves when this program should end: on Ctrl-C, on a polite signal, or when its parent is gone. npm passes a signal
 * to the shell that it started, and not every shell passes it on, so the parent's death has to be noticed here.
 */
export function toldToEnd() {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
    setInterval(() => process.ppid !== parent && resolve(), 500).unref();
  });
}
