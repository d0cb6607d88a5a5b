// Packages the extension as a user would install it. usage: node test/host/package.mjs FILE.vsix
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './install.mjs';

/** Everything is bundled, so the package carries no node_modules; README's pictures stay relative, they are in it. */
const OPTIONS = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];

export function packageExtension(file) {
  mkdirSync(path.dirname(file), { recursive: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const args = [vsce, 'package', ...OPTIONS, '--out', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be packaged:\n${stdout}${stderr}`);
  return stdout;
}

if (process.argv[1] === import.meta.filename) console.log(packageExtension(path.resolve(process.argv[2])));
