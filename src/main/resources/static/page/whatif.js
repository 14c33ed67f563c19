/** What if it stops: choose, stop, and see what is lost, where, and what it hangs on. */
import { changed, clocks, go, link } from './address.js';
import { doubts, sentence, toolbar } from './answer.js';
import { get } from './api.js';
import { combobox } from './combobox.js';
import { el } from './dom.js';
import { openEvidence } from './evidence.js';
import { country, count, quantity } from './format.js';
import { impact } from './impact.js';
import { scenario } from './scenario.js';
import { things } from './search.js';
import { table } from './table.js';
import { tokens } from './tokens.js';

/** Rows that are asked for, and rows that are shown. */
const LIMIT = 500;

const MOST_ROWS = 100;

const KINDS = ['firm', 'plant', 'product', 'country'];

const MODELS = {exposure: 'exposure: how much is lost', reach: 'reach: who is reached', esri: 'esri: by production functions'};

const DIRECTIONS = {downstream: 'downstream: buyers', upstream: 'upstream: suppliers', both: 'both ways'};

export async function whatIfView(page) {
  const stop = page.query.getAll('stop');
  const against = page.query.getAll('against');
  const buyer = page.query.get('buyer');
  return [
    el('h1', {}, 'What if it stops?'),
    el('p.lead', {}, 'Choose plants, firms, products or a country. What is documented is followed from contract to contract; what is not documented is said, and never counted as safe. Nothing stored changes.'),
    el('form.question', {onsubmit: (event) => event.preventDefault()},
      field('Stop', 'a plant, a firm, a product or a country', tokens({label: 'Stop', kinds: KINDS, chosen: stop, changed: (ids) => go(changed({stop: ids}))})),
      select('Model', 'model', MODELS, page.query.get('model') ?? 'exposure'),
      select('Direction', 'direction', DIRECTIONS, page.query.get('direction') ?? 'downstream'),
      field('Compare with stopping', 'a second scenario, beside the first', tokens({label: 'Compare with stopping', kinds: KINDS, chosen: against, changed: (ids) => go(changed({against: ids}))}))),
    stop.length ? page.later(scenario(asked(page.query, stop, against), page.signal), (answer) => result(answer, page)) : null,
    el('section', {}, el('h2', {}, 'What cuts a buyer off?'),
      el('p.aside', {}, 'The firms and plants whose stop cuts the most of what reaches a buyer, and the smallest sets that carry half of it.'),
      el('div.fields', {}, field('Buyer', 'a firm', combobox({label: 'Buyer', value: buyer, placeholder: 'Type a name in any script', suggest: (text, signal) => things(text, ['firm'], signal),
        choose: (item) => go(changed({buyer: item.id}))}).root)),
      buyer ? [part('chokepoints', buyer, ([first]) => [first.nodeId], page), part('critical-sets', buyer, (rows) => rows.map((row) => row.memberId), page)] : null),
  ];
}

function asked(query, stop, against) {
  const {cases, ...days} = clocks();
  return {stop, limit: LIMIT, ...days, ...(cases ? {cases: cases.split(',')} : {}), ...(query.get('model') ? {model: query.get('model')} : {}), ...(query.get('direction') ? {direction: query.get('direction')} : {}),
    ...(against.length ? {against: {stop: against}} : {})};
}

function result(answer, page) {
  page.title(answer.asks ?? 'What if');
  return el('section.answer', {'aria-label': 'What follows'},
    sentence(answer),
    toolbar(answer, [['json', answer.self]], null),
    impact(answer, page),
    totals(answer, answer.against ? 'The first' : null),
    answer.against ? totals(answer.against, 'The second') : null,
    answer.rows.length ? ranked(answer) : null,
    answer.assumptions?.length ? el('section.doubt', {}, el('h2', {}, 'What is assumed'), el('ul', {}, answer.assumptions.map((one) => el('li', {}, one)))) : null,
    doubts(answer));
}

function ranked(answer) {
  const shown = answer.rows.slice(0, MOST_ROWS);
  return el('section', {}, el('h2', {}, 'Hit, the hardest first'),
    answer.rows.length > MOST_ROWS || answer.truncated ? el('p.aside', {}, `The first ${shown.length} of ${answer.truncated ? 'more than ' : ''}${answer.rows.length}; the JSON has more.`) : null,
    table({...answer, rows: shown}, null, (row) => openEvidence(answer, row)));
}

function totals({totals: all}, which) {
  return all ? el('ul.figures', {'aria-label': which ?? 'In all'},
    which ? el('li', {}, el('strong', {}, which), 'scenario') : null,
    el('li', {}, el('strong', {}, String(all.firms)), count(all.firms, 'firm').replace(/^\S+ /, '') + ' hit'),
    (all.atRisk ?? []).map((amount) => el('li', {}, el('strong', {}, quantity({value: amount.amount, min: amount.amountMin, max: amount.amountMax, currency: amount.currency})), 'of documented contracts at risk')),
    (all.byCountry ?? []).slice(0, 4).map((one) => el('li', {}, el('strong', {}, String(one.firms)), one.country ? country(one.country) : 'country not documented'))) : null;
}

/** What a buyer hangs on; `ids` gives what could be stopped next. */
function part(name, buyer, ids, page) {
  return page.later(get(`/api/scenarios/${name}`, {buyer, ...clocks()}, page.signal), (answer) => el('section.answer', {'aria-label': name, 'data-part': name},
    el('h3', {}, answer.asks), sentence(answer), answer.rows.length ? table(answer, null, (row) => openEvidence(answer, row)) : null,
    answer.rows.length ? el('p', {}, el('a.button', {href: link(['what-if'], {stop: ids(answer.rows), buyer})}, `What if ${ids(answer.rows).length === 1 ? 'the first stops' : 'these stop'}?`)) : null));
}

function field(label, hint, input) {
  return el('div.field', {}, el('span', {}, label), input, el('span.aside', {}, hint));
}

function select(label, name, allowed, value) {
  return el('label.field', {}, el('span', {}, label), el('select', {name, onchange: (event) => go(changed({[name]: event.target.value}))},
    Object.entries(allowed).map(([word, meaning]) => el('option', {value: word, selected: word === value}, meaning))));
}
