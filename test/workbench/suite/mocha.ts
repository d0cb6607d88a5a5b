import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/**
 * Runs what `load` imports, and writes the counts into the file that SUITE_RESULTS names: an extension host that dies at its
 * start reports success, so a run without that file has failed.
 */
export async function runMocha(load: () => Promise<unknown>): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: true, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await load();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once('end', () => {
      const results = process.env.SUITE_RESULTS;
      if (results) writeFileSync(results, JSON.stringify(runner.stats));
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
