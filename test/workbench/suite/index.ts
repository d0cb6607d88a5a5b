// Runs inside VS Code's extension host, with one folder of articles.
import { runMocha } from './mocha.ts';

export const run = (): Promise<void> =>
  runMocha(async () => {
    await import('./activation.test.ts');
    await import('./reading.test.ts');
    await import('./contradictions.test.ts');
    await import('./commands.test.ts');
    await import('./writing.test.ts');
    await import('./fixes.test.ts');
    await import('./publication.test.ts');
    await import('./files.test.ts');
  });
