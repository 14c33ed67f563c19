/** Market shares as bars, a group for each period, counter and measure. */
import { thing } from './address.js';
import { bars } from './bars.js';
import { el } from './dom.js';
import { date, known, number } from './format.js';

export function shares(answer) {
  const groups = new Map();
  for (const row of answer.rows) {
    const isShare = known(row.percent) || !known(row.amount);
    const title = `${isShare ? 'Share of the market' : `${row.measure ? row.measure.replaceAll('-', ' ') : 'amount'} in ${row.unit ?? ''}`}, ${date(row.period)}${row.countedBy ? `, as counted by ${row.countedBy}` : ''}`;
    groups.set(title, [...groups.get(title) ?? [], {...row, shown: isShare ? row.percent : row.amount, isShare}]);
  }
  return groups.size === 0 ? null : el('figure.chart', {'data-chart': 'shares'}, [...groups].map(([title, rows]) => {
    const most = rows[0].isShare ? 100 : Math.max(...rows.map((row) => row.shown));
    return [el('h3', {}, title), bars(title, most, rows.map((row) => ({
      title: el('a', {href: thing('firm', row.firmId)}, row.firm),
      text: known(row.shown) ? row.isShare ? `${number(row.shown)}%` : `${number(row.shown)} ${row.unit ?? ''}` : `number ${row.rank}, share not documented`,
      note: [known(row.rank) ? `number ${row.rank}` : null, known(row.inARow) ? `${row.inARow} times in a row` : null].filter(Boolean).join(', '),
      key: row.firmId,
      parts: known(row.shown) ? [{from: 0, to: row.shown, look: 'path'}] : [],
    })))];
  }));
}

/** The leaders of a market through the years. */
export function leaders(answer) {
  const rows = answer.rows.filter((row) => known(row.percent));
  return rows.length === 0 ? null : el('figure.chart', {'data-chart': 'shares'}, bars('The leader of each period', 100, rows.map((row) => ({
    title: el('a', {href: thing('firm', row.firmId)}, row.firm),
    text: `${number(row.percent)}%`,
    note: date(row.period),
    key: row.firmId,
    parts: [{from: 0, to: row.percent, look: 'path'}],
  }))));
}
