const CHOICES = [
  ['all', 'All facts'],
  ['conflict', 'Contradicted'],
  ['agree', 'Agreed'],
] as const;

/** Puts radio buttons above the table of facts, which leave in it what is asked for. */
export function filterFacts(): void {
  const table = document.querySelector('.matrix');
  if (!table?.parentElement) return;
  const choice = document.createElement('fieldset');
  choice.setAttribute('aria-label', 'Facts to show');
  for (const [value, text] of CHOICES) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'facts', value, checked: value === 'all' });
    input.addEventListener('change', () => show(table, value));
    label.append(input, ` ${text}`);
    choice.append(label);
  }
  table.parentElement.before(choice);
}

function show(table: Element, value: string): void {
  for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr'))
    row.hidden = value !== 'all' && !row.classList.contains(value);
}
