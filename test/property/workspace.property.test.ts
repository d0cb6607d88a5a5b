import { expect, test } from 'vitest';
import { Ledger } from '../../server/src/ledger/ledger.ts';
import { pack, unpack } from '../../server/src/model/packed.ts';
import { generate } from '../bench/generator.ts';
import { randomFrom } from '../bench/random.ts';
import { RandomEdits } from '../support/random-edits.ts';

test('a workspace that is edited for long is the one that is read at once', () => {
  const { files } = generate({ articles: 16, seed: 5, length: 500 });
  const edits = new RandomEdits(files, randomFrom(11));
  const kinds = new Set<string>();
  for (let step = 1; step <= 90; step++) {
    kinds.add(edits.step());
    if (step % 30 === 0) expect(edits.ledger.state()).toEqual(edits.rebuilt().state());
  }
  expect(kinds).toEqual(new Set(['edit', 'add', 'rename', 'delete']));
  expect(edits.ledger.state().conflicts.length).toBeGreaterThan(0);
});

test('what is entered between two stretches of settling is settled as well', () => {
  const { files } = generate({ articles: 30, seed: 5, length: 700 });
  const edits = new RandomEdits(files, randomFrom(2));
  const ledger = new Ledger();
  const articles = [...edits.ledger.articles.values()];
  for (const article of articles.slice(0, 20)) ledger.enter(article);
  const late = articles.slice(20);
  for (const _ of ledger.settling()) {
    const next = late.pop();
    if (next) ledger.enter(next);
    if (next && late.length % 3 === 0) ledger.remove(articles[late.length]?.path ?? '');
  }
  const gone = new Set(articles.map(({ path }) => path).filter((path) => !ledger.articles.has(path)));
  expect(gone.size).toBeGreaterThan(0);
  const plain = new Ledger();
  for (const article of articles) if (!gone.has(article.path)) plain.set(article);
  expect(ledger.state()).toEqual(plain.state());
});

test('a ledger that was dumped and restored is the same, and goes on as the same', () => {
  const { files } = generate({ articles: 20, seed: 9, length: 700 });
  const edits = new RandomEdits(files, randomFrom(3));
  const dump = edits.ledger.dump();
  const restored = new Ledger();
  const packed = edits.packed();
  expect(dump && restored.restore(packed, unpack(pack(dump)) as typeof dump)).toBe(true);
  expect(restored.state()).toEqual(edits.ledger.state());
  for (const { path } of packed.slice(0, 3)) {
    restored.delete(path);
    edits.ledger.delete(path);
    expect(restored.state()).toEqual(edits.ledger.state());
  }
});

test('what was read before a dump is put in leaves nothing behind', () => {
  const { files } = generate({ articles: 20, seed: 9, length: 700 });
  const edits = new RandomEdits(files, randomFrom(3));
  const whole = edits.ledger.state();
  const dump = edits.ledger.dump();
  for (const { path } of edits.packed()) {
    const restored = new Ledger();
    const open = edits.ledger.articles.get(path);
    if (!open || !dump) throw new Error(`no article or no dump at ${path}`);
    restored.set(open);
    // An editor asks at once.
    restored.factsOf(path);
    restored.restore(edits.packed(), unpack(pack(dump)) as typeof dump);
    restored.set(open);
    expect(restored.state()).toEqual(whole);
    expect(restored.factsOf(path)).toEqual(edits.ledger.factsOf(path));
  }
});
