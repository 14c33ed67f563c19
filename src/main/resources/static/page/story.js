/** The first view: the story of a case that is loaded, told by answers to questions. The stories are data, in stories.json. */
import { clocks, link, question, thing } from './address.js';
import { sentence } from './answer.js';
import { ask, get } from './api.js';
import { chart } from './charts.js';
import { el } from './dom.js';
import { openEvidence } from './evidence.js';
import { count, country, date, quantity } from './format.js';
import { mark, words } from './status.js';

/** How an answer is told beside its sentence, where it has no chart. */
const TOLD = {
  'supply/who-supplies': flows,
  'plant/withdrawn': withdrawn,
  'provenance/data-quality': findings,
  'provenance/contradictions': contradictions,
};

/** Where the sentence would only repeat what stands there already. */
const SAYS_ALL = ['provenance/data-quality', 'provenance/contradictions'];

export async function storyView(page) {
  const [stories, index, cases] = await Promise.all([get('/page/stories.json', {}, page.signal), get('/api', {}, page.signal), get('/api/cases', {limit: 1000}, page.signal)]);
  const loaded = new Set(cases.items.map(({id}) => id));
  const story = stories.find((one) => one.case === null || loaded.has(one.case));
  return [
    el('header.hero', {}, el('h1', {}, story.title), el('p.lead', {}, story.lead),
      el('ul.chips', {}, story.tries.map((one) => el('li', {}, el('a', {href: one.question ? question(one.question, one.parameters) : link([one.view].filter(Boolean), one.parameters)}, one.text)))),
      el('p.aside', {}, held(index.holds))),
    el('div.chapters', {}, story.chapters.map((chapter) => told(chapter, page))),
  ];
}

function held(holds) {
  const facts = Object.entries(holds).filter(([kind]) => kind === kind.toLowerCase()).reduce((sum, [, many]) => sum + many, 0);
  return `The graph holds ${count(holds.Firm ?? 0, 'firm')}, ${count(holds.Plant ?? 0, 'plant')} and ${count(facts, 'fact')} from ${count(holds.Source ?? 0, 'source')}.`;
}

function told({title, question: name, parameters, isWide}, page) {
  return el(`section.chapter${isWide ? '.is-wide' : ''}`, {'data-question': name}, el('h2', {}, title),
    page.later(ask(name, {...parameters, ...clocks()}, page.signal), (answer) => [
      chart(answer) ?? TOLD[name]?.(answer) ?? null,
      answer.rows.length && SAYS_ALL.includes(name) ? null : sentence(answer),
      el('p.more', {}, answer.evidence.length ? el('button.quiet', {type: 'button', onclick: () => openEvidence(answer)},
        count(new Set(answer.evidence.map(({source}) => source)).size, 'source')) : null,
      el('a', {href: question(name, parameters)}, 'The whole answer'))]));
}

/** Supplier, plant, contract, buyer: a line each. */
function flows(answer) {
  return answer.rows.length ? el('ul.flows', {}, answer.rows.slice(0, 6).map((row) => el('li', {},
    el('a.tag.is-firm', {href: thing('firm', row.supplierId)}, row.supplier),
    row.plant ? [arrow(), el('a.tag.is-plant', {href: thing('plant', row.plantId)}, row.plant, el('span.aside', {}, ` ${row.plantCountry ? country(row.plantCountry) : ''}`))] : null,
    arrow(), el('a.tag.is-contract', {href: question('provenance/evidence', {of: row.contract})},
      quantity({value: row.amount, min: row.amountMin, max: row.amountMax, currency: row.currency, qualifier: row.qualifier}) ?? 'contract', el('span.aside', {}, ` ${[row.product, row.since && date(row.since), row.stage].filter(Boolean).join(', ')}`)),
    arrow(), el('a.tag.is-firm', {href: thing('firm', row.buyerId)}, row.buyer)))) : null;
}

function arrow() {
  return el('span.arrow', {'aria-label': 'to', role: 'img'}, '→');
}

function withdrawn(answer) {
  return el('ul.cards', {}, answer.rows.slice(0, 8).map((row) => el('li.card', {},
    el('span.status', {}, mark(row.status), words(row.status), row.since ? el('span.aside', {}, ` ${date(row.since)}`) : null),
    el('a', {href: thing('plant', row.plantId)}, el('strong', {}, row.plant)),
    el('span.aside', {}, row.operators.join(', ')),
    money('Investment', row, 'investment'), money('Subsidy', row, 'subsidy'),
    row.reason ? el('p.aside', {}, row.reason) : null)));
}

function money(title, row, name) {
  const text = quantity({value: row[name], min: row[`${name}Min`], max: row[`${name}Max`], currency: row[`${name}Currency`], qualifier: row[`${name}Qualifier`]});
  return text ? el('span', {}, `${title}: ${text}`) : null;
}

function findings(answer) {
  return answer.rows.length ? el('ul.cards', {}, answer.rows.slice(0, 8).map((row) => el('li.card', {},
    el('span.aside', {}, row.rule), el('strong', {}, row.subject), el('p', {}, row.finding)))) : null;
}

function contradictions(answer) {
  return answer.rows.length ? el('ul.cards', {}, answer.rows.slice(0, 8).map((row) => el('li.card.is-against', {},
    [...new Set(row.values)].map((value, index) => [index ? el('span.against', {}, 'against') : null,
      el('blockquote', {class: row.chosen === value ? 'is-leading' : null}, el('p', {}, value),
        el('cite', {}, row.sources.filter((_, at) => row.values[at] === value).join('; ')))]),
    row.chosen ? el('p.aside', {}, `“${row.chosen}” leads by ${row.rule}.`) : el('p.aside', {}, 'Nothing decides between them.')))) : null;
}
