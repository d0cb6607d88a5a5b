// Runs inside VS Code's extension host: the mocha suite, and its counts into the file that SUITE_RESULTS names. An
// extension host that dies at its start reports success, so a run without that file has failed.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: true, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, null, mocha);
  await import('./activation.test.ts');
  await import('./reading.test.ts');
  await import('./contradictions.test.ts');
  await import('./commands.test.ts');
  await import('./writing.test.ts');
  await import('./fixes.test.ts');
  await import('./publication.test.ts');
  await import('./files.test.ts');
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.once('end', () => {
      const results = process.env.SUITE_RESULTS;
      if (results) writeFileSync(results, JSON.stringify(runner.stats));
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
