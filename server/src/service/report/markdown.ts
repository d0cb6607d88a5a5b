import { escaped } from '../words/markdown.ts';
import type { Report } from './report.ts';

/** The report as Markdown: a list of facts, each with what every source says. */
export function reportMarkdown({ sources, facts, people }: Report): string {
  const label = (index: number): string => escaped(sources[index]?.label ?? '');
  const lines = ['# Who says what', '', '## Sources', ''];
  for (const source of sources)
    lines.push(
      `- ${[source.label, source.published, source.headline]
        .filter((part) => part !== null)
        .map(escaped)
        .join(' · ')}`,
    );
  lines.push('', '## Facts', '');
  for (const fact of facts) {
    lines.push(`- **${escaped(fact.topic)}** (${fact.status})`);
    for (const cell of fact.cells) lines.push(`  - ${label(cell.source)}, line ${cell.line}: ${escaped(cell.value)}`);
  }
  lines.push('', '## People', '');
  for (const person of people) {
    lines.push(
      `- **${escaped(person.name)}**${person.spellings.length > 0 ? `, also ${escaped(person.spellings.join(', '))}` : ''}`,
    );
    for (const { office, sources: by } of person.offices)
      lines.push(`  - ${escaped(office)} (${by.map(label).join(', ')})`);
  }
  return `${lines.join('\n')}\n`;
}
