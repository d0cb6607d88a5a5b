import type { ReportWords } from '../../../server/src/service/report/page.ts';

const CHOICES = ['all', 'conflict', 'agree'] as const;

/** Puts radio buttons above the table of facts, which leave in it what is asked for. */
export function filterFacts(words: ReportWords): void {
  const table = document.querySelector('.matrix');
  if (!table?.parentElement) return;
  const choice = document.createElement('fieldset');
  choice.setAttribute('aria-label', words.choice);
  for (const value of CHOICES) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'facts', value, checked: value === 'all' });
    input.addEventListener('change', () => show(table, value));
    label.append(input, ` ${words.choices[value]}`);
    choice.append(label);
  }
  table.parentElement.before(choice);
}

function show(table: Element, value: string): void {
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr'))
    row.hidden = value !== 'all' && !row.classList.contains(value);
}
