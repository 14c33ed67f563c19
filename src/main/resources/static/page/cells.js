/** Which columns of an answer are shown, and how a cell of each reads. */
import { question, thing } from './address.js';
import { el, styled } from './dom.js';
import { capital, country, date, known, number, quantity, words } from './format.js';
import { mark, words as statusWords } from './status.js';

/** The kind of thing that a column names; columns that are not here name none that is certain. */
const KINDS = {
  supplier: 'firm', buyer: 'firm', firm: 'firm', recipient: 'firm', held: 'firm', jointVenture: 'firm', countedBy: 'firm',
  firms: 'firm', operators: 'firm', investors: 'firm', partners: 'firm', customers: 'firm', sellers: 'firm', alternatives: 'firm',
  plant: 'plant', plants: 'plant', product: 'product', products: 'product', source: 'source', sources: 'source', retellings: 'source',
  programme: 'programme', ministry: 'ministry',
};

const DATES = new Set(['since', 'until', 'from', 'plannedStart', 'deadline', 'published', 'period', 'when', 'baselineAt']);

/** Of a kind that the row itself names. */
const BY_ROW = new Set(['node', 'member']);

const FRACTIONS = new Set(['adds', 'carried', 'part', 'share', 'shareMax', 'shareMin', 'shareOfCost', 'shareOfRevenue', 'shareOfSuppliers']);

const PARTS = ['Currency', 'Qualifier', 'Min', 'Max', 'Unit', 'Other', 'OtherCurrency', 'ImpliedRate'];

/** What some quantities share with no other column. */
const SHARED = {
  amount: ['currency', 'qualifier', 'otherAmount', 'otherCurrency', 'impliedRate'],
  value: ['qualifier'], volume: ['qualifier'],
  documentedAmount: ['currency', 'otherAmounts'],
  lossMin: ['lossMax'], againstLossMin: ['againstLossMax'],
};

/** The columns to show: each with its name and how its cell is made. Parts of a quantity go into its cell. */
export function columnsOf(answer) {
  const all = new Set(answer.columns);
  const parts = new Set(answer.columns.flatMap((name) => partsOf(name, all)));
  return answer.columns
    .filter((name) => !parts.has(name) && name !== 'facts' && !isIdOfOther(name, all))
    .filter((name) => answer.rows.some((row) => (known(row[name]) && row[name] !== false) || partsOf(name, all).some((part) => part.endsWith('ax') && known(row[part]))))
    .map((name) => ({name, title: capital(words(name).replace(/(loss) min$/, '$1')), isNumber: answer.rows.every((row) => !known(row[name]) || typeof row[name] === 'number'),
      cell: (row) => cell(name, row, all)}));
}

function isIdOfOther(name, all) {
  return (name.endsWith('Id') && all.has(name.slice(0, -2))) || (name.endsWith('Ids') && (all.has(`${name.slice(0, -3)}s`) || all.has(name.slice(0, -3))));
}

function partsOf(name, all) {
  const own = PARTS.map((part) => name + part);
  const shared = SHARED[name] ?? [];
  const unit = ['amount', 'value', 'volume'].includes(name) ? ['unit'] : [];
  return [...own, ...shared, ...unit].filter((part) => all.has(part));
}

function cell(name, row, all) {
  const value = row[name];
  const parts = partsOf(name, all);
  if (name.endsWith('ossMin')) {
    return lossCell(value, row[name.replace(/Min$/, 'Max')]);
  }
  if (parts.length) {
    return quantityCell(name, row);
  }
  if (!known(value)) {
    return el('span.unknown', {title: 'not documented'}, '–');
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, index) => [index ? ', ' : null, single(name, one, (row[`${name}Ids`] ?? row[`${name.replace(/s$/, '')}Ids`])?.[index], row)]);
  }
  return single(name, value, row[`${name}Id`], row);
}

function single(name, value, id, row) {
  if (name === 'status' || name === 'plantStatus') {
    return el('span.status', {}, mark(value), statusWords(value));
  }
  if (name === 'fact' || name === 'contract' || name === 'contracts' || name === 'chosenFact') {
    return el('a', {href: question('provenance/evidence', {of: value}), title: value}, /^[0-9a-f]{16}-\d+$/.test(value) ? `${value.slice(0, 8)}…` : value);
  }
  if (id && name === 'because') {
    return el('a', {href: question('provenance/evidence', {of: id})}, value);
  }
  if (id) {
    const kind = KINDS[name] ?? (id.startsWith('country:') ? 'country' : BY_ROW.has(name) ? row.kind : 'any');
    return el('a', {href: thing(kind, id)}, value);
  }
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  if (typeof value === 'number') {
    return FRACTIONS.has(name) ? `${percent(value)}%` : number(value);
  }
  return DATES.has(name) ? date(value) : name.toLowerCase().endsWith('country') ? country(value) : value;
}

/** A part that is lost, 0 to 1, as percent; a bar shows the most of it. */
function lossCell(least, most) {
  return known(most) ? el('span.loss', {}, least === most ? `${percent(most)}%` : `${percent(least)} to ${percent(most)}%`,
    styled(el('span.loss-bar', {'aria-hidden': 'true'}), {'--least': `${percent(least)}%`, '--most': `${percent(most)}%`})) : el('span.unknown', {}, '–');
}

function percent(part) {
  return Math.round(1000 * part) / 10;
}

function quantityCell(name, row) {
  const own = name === 'amount' || name === 'value' || name === 'volume';
  const stated = {
    value: row[name], min: row[`${name}Min`], max: row[`${name}Max`],
    currency: row[`${name}Currency`] ?? (SHARED[name]?.includes('currency') ? row.currency : null),
    unit: row[`${name}Unit`] ?? (own ? row.unit : null),
    qualifier: row[`${name}Qualifier`] ?? (own ? row.qualifier : null),
  };
  const text = quantity(stated);
  if (!text) {
    return el('span.unknown', {title: 'not documented'}, '–');
  }
  const other = name === 'amount' ? row.otherAmount : row[`${name}Other`];
  const currency = name === 'amount' ? row.otherCurrency : row[`${name}OtherCurrency`];
  const rate = name === 'amount' ? row.impliedRate : row[`${name}ImpliedRate`];
  return known(other) ? [text, el('span.aside', {}, ` also ${quantity({value: other, currency})}${known(rate) ? `, which implies ${number(rate)}` : ''}`)] : text;
}
