// Runs inside VS Code's extension host, with a workspace of two folders.
import { runMocha } from './mocha.ts';

export const run = (): Promise<void> => runMocha(() => import('./folders.test.ts'));
