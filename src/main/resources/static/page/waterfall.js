/** A capacity target as a waterfall: aimed at, on its way, lost, on hold, and the gap that is left. */
import { thing } from './address.js';
import { bars, legend } from './bars.js';
import { el } from './dom.js';
import { date, quantity } from './format.js';
import { mark, words } from './status.js';

const LOOKS = [['aim', 'aimed at'], ['path', 'path stated by the programme'], ['gone', 'withdrawn'], ['held', 'on hold'], ['maybe', 'between least and most'], ['gap', 'gap']];

export function waterfall(answer) {
  const of = (item) => answer.rows.filter((row) => row.item === item);
  const [target] = of('target');
  if (!target?.max) {
    return null;
  }
  const [path] = of('path stated by the programme');
  const [left] = of('path less what is withdrawn and on hold');
  const [gap] = of('gap');
  const start = path?.max ?? target.max;
  let level = start;
  const falls = [...of('withdrawn').map((row) => [row, 'gone']), ...of('documented by plant, on hold').map((row) => [row, 'held'])].map(([row, look]) => {
    const fall = {title: named(row), text: row.max === null ? 'size not documented' : `− ${said(row)}`, key: 'loss', note: words(row.status),
      parts: [{from: level - row.min, to: level, look}, {from: level - row.max, to: level - row.min, look: 'maybe'}]};
    level -= row.max ?? 0;
    return fall;
  });
  const list = [
    {title: `Target${target.deadline ? ` ${date(target.deadline)}` : ''}`, text: said(target), key: 'target', strong: true, parts: [{from: 0, to: target.max, look: 'aim'}]},
    path ? {title: 'Path stated by the programme', text: said(path), key: 'path', parts: [{from: 0, to: path.max, look: 'path'}]} : null,
    ...falls,
    left && falls.length ? {title: 'What is left of the path', text: said(left), key: 'left', parts: [{from: 0, to: left.min, look: 'path'}, {from: left.min, to: left.max, look: 'maybe'}]} : null,
    gap ? {title: 'Gap', text: said(gap), key: 'gap', strong: true,
      parts: [{from: target.max - gap.max, to: target.max - gap.min, look: 'maybe'}, {from: target.max - gap.min, to: target.max, look: 'gap'}]} : null,
  ].filter(Boolean);
  const seen = new Set(list.flatMap((bar) => bar.parts.filter(({from, to}) => to > from).map(({look}) => look)));
  return el('figure.chart', {'data-chart': 'waterfall'},
    bars('The target and what is left of the way to it', target.max, list),
    legend(LOOKS.filter(([look]) => seen.has(look))),
    documented(answer, path ?? target));
}

/** What plants are documented to bring, of the path: a second, smaller picture. */
function documented(answer, whole) {
  const plants = answer.rows.filter((row) => row.item.startsWith('documented by plant') || row.item === 'withdrawn');
  const [rest] = answer.rows.filter((row) => row.item === 'not documented by plant');
  return plants.length === 0 ? null : el('figcaption', {},
    `Of the ${said(whole)}, by plant: `,
    plants.map((row, index) => [index ? '; ' : null, el('span.status', {}, mark(row.status), named(row), ` ${row.max === null ? '(size not documented)' : said(row)}`)]),
    rest ? `; not documented by plant: ${said(rest)}.` : '.');
}

function named(row) {
  return row.plantIds.length === 1 ? el('a', {href: thing('plant', row.plantIds[0])}, row.plant) : row.plant;
}

function said(row) {
  return quantity({min: row.min, max: row.max, unit: row.unit}) ?? 'not documented';
}
