/** A thing: what it is called, its picture or its chart, and what can be asked about it. */
import { clocks, link, question, replace, thing } from './address.js';
import { sentence } from './answer.js';
import { ask, catalogue, get, Problem } from './api.js';
import { chart } from './charts.js';
import { el } from './dom.js';
import { capital, country, language } from './format.js';
import { network } from './network.js';

const LISTS = {firm: 'firms', plant: 'plants', ministry: 'ministries', product: 'products', source: 'sources', case: 'cases'};

/** What is asked first about a thing of a kind, and under which parameter. */
const FIRST = {plant: ['plant/history', 'plant'], ministry: ['policy/target-gap', 'setter'], product: ['market/leaders', 'product']};

const STOPPABLE = ['firm', 'plant', 'product', 'country'];

export async function thingView(page) {
  const [, kind, id] = page.path;
  if (kind === 'any') {
    const found = await identified(id, page.signal);
    replace(thing(found.kind, found.id));
    return [];
  }
  const known = await described(kind, id, page.signal);
  page.title(known.name);
  return [
    el('h1', {}, known.name),
    el('p.aside', {}, [capital(known.kind && kind === 'ministry' ? known.kind : kind), known.place, known.country && kind !== 'country' ? country(known.country) : null, known.publisher, known.published,
      known.reliability ? `reliability ${known.reliability}` : null, ...(known.identifiers ?? []).map(({scheme, code}) => `${scheme} ${code}`)].filter(Boolean).join(' · ')),
    names(known),
    el('div.toolbar', {}, STOPPABLE.includes(kind) ? el('a.button', {href: link(['what-if'], {stop: id})}, 'What if it stops?') : null,
      kind === 'firm' ? el('a.button', {href: link(['what-if'], {buyer: id})}, 'What cuts it off?') : null),
    kind === 'firm' ? page.later(network(known, page), (drawn) => drawn) : null,
    FIRST[kind] ? first(FIRST[kind], id, page) : null,
    kind === 'source' ? page.later(get('/api/facts', {source: id, ...clocks(), limit: 200}, page.signal), (facts) => factList(facts)) : null,
    page.later(catalogue(), (all) => questions(all, kind, id)),
  ];
}

async function identified(id, signal) {
  const found = (await get('/api/search', {q: id, limit: 100}, signal)).find((item) => item.id === id);
  if (!found) {
    throw new Problem({title: 'Thing unknown', detail: `Nothing has the id “${id}”.`});
  }
  return found;
}

async function described(kind, id, signal) {
  if (LISTS[kind]) {
    return get(`/api/${LISTS[kind]}/${encodeURIComponent(id)}`, {}, signal);
  }
  return kind === 'country' ? {id, name: country(id.replace('country:', ''))} : identified(id, signal);
}

function names(known) {
  const others = (known.names ?? []).filter(({text}) => text !== known.name);
  return others.length ? el('p.names', {}, others.map(({text, language: code}, index) => [index ? ' · ' : null,
    el('span', {lang: code === 'und' ? null : code, title: language(code)}, text)])) : null;
}

function first([name, parameter], id, page) {
  return page.later(ask(name, {[parameter]: id, ...clocks()}, page.signal).catch((failure) => failure instanceof Problem ? null : Promise.reject(failure)), (answer) =>
    answer ? el('section.answer', {'aria-label': answer.asks}, sentence(answer), chart(answer), el('p', {}, el('a', {href: question(name, {[parameter]: id})}, 'The whole answer, with its sources'))) : null);
}

function factList({items, next}) {
  return el('section', {}, el('h2', {}, `What it states: ${items.length}${next ? ' and more' : ''}`),
    el('ul', {}, items.map((fact) => el('li', {}, el('a', {href: question('provenance/evidence', {of: fact.id})}, fact.title), el('span.aside', {}, ` ${fact.kind.replaceAll('-', ' ')}`)))));
}

function questions(all, kind, id) {
  const fitting = all.flatMap((one) => {
    const taking = one.parameters.find(({name, kinds}) => kinds.includes(kind) || (kind === 'country' && name === 'country'));

    return taking && (taking.required || taking.name !== 'product') ? [{...one, taking}] : [];
  });
  const chips = (some) => el('ul.chips', {}, some.map(({name, asks, taking}) =>
    el('li', {}, el('a', {href: question(name, {[taking.name]: kind === 'country' && taking.name === 'country' ? id.replace('country:', '') : id})}, asks))));
  const [about, narrowed] = [fitting.filter(({taking}) => taking.required), fitting.filter(({taking}) => !taking.required)];
  return fitting.length ? el('section', {}, el('h2', {}, 'Ask about it'), chips(about.length ? about : narrowed),
    about.length && narrowed.length ? el('details', {}, el('summary', {}, `${narrowed.length} more that can be narrowed to it`), chips(narrowed)) : null) : null;
}
