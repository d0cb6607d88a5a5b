import { escaped } from '../words/markdown.ts';
import { type DateStyle, PLAIN } from '../words/reader.ts';
import { type Message, say } from '../words/say.ts';
import { STATUS_WORDS } from './page.ts';
import type { Report } from './report.ts';

/** The report as Markdown: a list of facts, each with what every source says. */
export function reportMarkdown({ sources, facts, people }: Report, style: DateStyle = PLAIN): string {
  const label = (index: number): string => escaped(sources[index]?.label ?? '');
  const heading = (message: Message): string => `## ${say(style, message)}`;
  const lines = [`# ${say(style, 'Who says what')}`, '', heading('Sources'), ''];
  for (const source of sources)
    lines.push(
      `- ${[source.label, source.published, source.headline]
        .filter((part) => part !== null)
        .map(escaped)
        .join(' · ')}`,
    );
  lines.push('', heading('Facts by source'), '');
  for (const fact of facts) {
    lines.push(`- **${escaped(fact.topic)}** (${say(style, STATUS_WORDS[fact.status])})`);
    for (const cell of fact.cells)
      lines.push(`  - ${label(cell.source)}, ${say(style, 'line {0}', String(cell.line))}: ${escaped(cell.value)}`);
  }
  lines.push('', heading('People and offices'), '');
  for (const person of people) {
    lines.push(
      `- **${escaped(person.name)}**${person.spellings.length > 0 ? `, ${say(style, 'also {0}', escaped(person.spellings.join(', ')))}` : ''}`,
    );
    for (const { office, sources: by } of person.offices)
      lines.push(`  - ${escaped(office)} (${by.map(label).join(', ')})`);
  }
  return `${lines.join('\n')}\n`;
}
