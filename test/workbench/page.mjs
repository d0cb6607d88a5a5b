// Drives what has no API by the rendered page, in the embedded VS Code with the packaged extension: cards, views, the report,
// the walkthrough. Each check waits for what it wants to see; mocha's time limit is the only other end.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';

const folder = path.join(import.meta.dirname, 'page');
const mocha = new Mocha({ ui: 'bdd', color: true, timeout: 120_000 });
for (const file of readdirSync(folder).sort()) if (file.endsWith('.test.mjs')) mocha.addFile(path.join(folder, file));
await mocha.loadFilesAsync();
const runner = await new Promise((resolve) => {
  const running = mocha.run(() => resolve(running));
});
const { passes, failures } = runner.stats;
console.log(`page: ${passes} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
