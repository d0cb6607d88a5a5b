// npm run bench [-- NAME…]: runs the modules of this folder that export `run`, all of them or those that are named.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && file !== 'main.ts')
  .map((file) => path.basename(file, '.ts'))
  .sort();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));

if (unknown.length > 0) {
  console.error(`There is no benchmark named ${unknown.join(', ')}. There are: ${names.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const name of wanted.length > 0 ? wanted : names) {
    const module: { run?: () => unknown } = await import(`./${name}.ts`);
    if (!module.run) continue;
    console.log(`\n== ${name}`);
    await module.run();
  }
}
