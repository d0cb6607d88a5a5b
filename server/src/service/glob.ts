/** Whether a path relative to its folder, with `/`, is meant. */
export type PathTest = (path: string) => boolean;

/**
 * Compiles globs as VS Code writes them: `**`, `*`, `?`, `{a,b}`, `[a-z]`. Matching ignores case, since "REPORT.TXT" is
 * an article as well. A glob without a slash means any depth: `*.txt` is `**\/*.txt`.
 */
export function anyOf(globs: readonly string[]): PathTest {
  const patterns = globs.map((glob) => new RegExp(`^(?:${source(rooted(glob))})$`, 'iu'));
  return (path) => patterns.some((pattern) => pattern.test(path));
}

const rooted = (glob: string): string => {
  const plain = glob.replaceAll('\\', '/').replace(/^\.?\//, '');
  return plain.includes('/') ? plain : `**/${plain}`;
};

/** A regular expression's source for one glob. Neighbouring wildcards are joined first: `****` must not backtrack. */
function source(glob: string): string {
  let out = '';
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at] ?? '';
    if (char === '*') {
      let stars = 1;
      while (glob[at + 1] === '*') {
        stars++;
        at++;
      }
      if (stars === 1) out += '[^/]*';
      else if (glob[at + 1] === '/') {
        out += '(?:.*/)?';
        at++;
        while (glob.startsWith('**/', at + 1)) at += 3;
      } else out += '.*';
    } else if (char === '?') out += '[^/]';
    else if (char === '{') {
      out += '(?:';
      depth++;
    } else if (char === '}' && depth > 0) {
      out += ')';
      depth--;
    } else if (char === ',' && depth > 0) out += '|';
    else if (char === '[') {
      const close = glob.indexOf(']', at + 2);
      if (close < 0) out += '\\[';
      else {
        const body = glob
          .slice(at + 1, close)
          .replace(/^!/, '^')
          .replace(/[\\[&]/g, '\\$&');
        out += `[${body}]`;
        at = close;
      }
    } else out += char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  return out + ')'.repeat(depth);
}
