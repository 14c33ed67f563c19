/** Rows as a table: every column named, every row with a way to what it rests on. */
import { columnsOf } from './cells.js';
import { el } from './dom.js';

const LONG = 60;

/**
 * @param answer with rows and columns
 * @param describe gives what a column means, by its name
 * @param evidence is called with the index of a row; without it there is no such column
 */
export function table(answer, describe, evidence) {
  const columns = columnsOf(answer);
  return el('div.wide', {tabindex: '0', role: 'region', 'aria-label': 'Rows of the answer'}, el('table', {},
    el('caption.unseen', {}, answer.asks),
    el('thead', {}, el('tr', {},
      columns.map((column) => el('th', {scope: 'col', class: column.isNumber ? 'number' : null, title: describe?.(column.name)}, column.title)),
      evidence ? el('th', {scope: 'col'}, 'Evidence') : null)),
    el('tbody', {}, answer.rows.map((row, index) => el('tr', {class: row.whenUncertain ? 'is-uncertain' : null},
      columns.map((column) => cell(column, row)),
      evidence ? el('td', {}, evidenceButton(answer, index, evidence)) : null)))));
}

/** A long text gets a wide cell, so that a row does not become a column. */
function cell(column, row) {
  const made = el('td', {class: column.isNumber ? 'number' : null}, column.cell(row));
  made.classList.toggle('long', made.textContent.length > LONG);
  return made;
}

function evidenceButton(answer, index, evidence) {
  const sources = new Set(answer.evidence.filter((said) => said.rows.includes(index)).map((said) => said.source));
  return sources.size === 0 ? el('span.unknown', {}, '–') : el('button.quiet', {type: 'button', onclick: () => evidence(index),
    'aria-label': `Evidence for row ${index + 1}`}, `${sources.size} ${sources.size === 1 ? 'source' : 'sources'}`);
}
