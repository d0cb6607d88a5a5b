import type { ReportWords } from '../../../server/src/service/report/page.ts';

const CHOICES = ['all', 'conflict', 'agree'] as const;

/** Puts radio buttons above the table of facts, which leave in it what is asked for; at first what was `chosen` before. */
export function filterFacts(words: ReportWords, chosen: unknown, keep: (chosen: string) => void): void {
  const table = document.querySelector('.matrix');
  if (!table?.parentElement) return;
  const choice = document.createElement('fieldset');
  choice.setAttribute('aria-label', words.choice);
  const first = CHOICES.find((value) => value === chosen) ?? 'all';
  for (const value of CHOICES) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'facts', value, checked: value === first });
    input.addEventListener('change', () => {
      show(table, value);
      keep(value);
    });
    label.append(input, ` ${words.choices[value]}`);
    choice.append(label);
  }
  table.parentElement.before(choice);
  show(table, first);
}

/** Sources that tell nothing of what is left would push those that do out of sight. */
function show(table: Element, value: string): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  for (const row of rows) row.hidden = value !== 'all' && !row.classList.contains(value);
  const shown = rows.filter((row) => !row.hidden);
  const columns = table.querySelector<HTMLTableRowElement>('thead tr')?.cells.length ?? 0;
  for (let column = 1; column < columns; column++) {
    const isEmpty = shown.length > 0 && shown.every((row) => !row.cells[column]?.childElementCount);
    for (const row of table.querySelectorAll<HTMLTableRowElement>('tr')) {
      const cell = row.cells[column];
      if (cell) cell.hidden = isEmpty;
    }
  }
}
