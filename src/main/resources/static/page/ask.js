/** Every question of the catalogue, and the answer to one. */
import { go, question } from './address.js';
import { ask, catalogue } from './api.js';
import { whole } from './answer.js';
import { el } from './dom.js';
import { form } from './form.js';
import { capital } from './format.js';

export async function askView(page) {
  const all = await catalogue();
  const name = page.path.slice(1).join('/');
  const described = all.find((one) => one.name === name);
  return described ? one(described, page) : list(all, name);
}

function list(all, missing) {
  const rooms = all.reduce((found, one) => found.set(roomOf(one), [...found.get(roomOf(one)) ?? [], one]), new Map());
  return [el('h1', {}, missing ? `There is no question ${missing}` : 'Ask'),
    el('p.lead', {}, `${all.length} questions. Each answers with a sentence that can be quoted, with the rows and the sources behind it, and with what is not known.`),
    el('div.columns', {}, [...rooms].map(([room, questions]) => el('section', {}, el('h2', {}, capital(room)),
      el('ul.plain', {}, questions.map((one) => el('li', {}, el('a', {href: question(one.name)}, one.asks)))))))];
}

function roomOf({name}) {
  return name.split('/')[0];
}

function one(described, page) {
  const isComplete = described.parameters.every(({name, required}) => !required || page.query.get(name));
  const asked = (values) => go(question(described.name, values));
  return [
    el('h1', {}, described.asks),
    form(described, page.query, asked),
    isComplete ? page.later(ask(described.name, parameters(page.query), page.signal), (answer) => {
      page.title(answer.asks);
      return el('section.answer', {'aria-label': 'Answer'}, whole(answer, described, page));
    }) : null,
  ];
}

/** All parameters of the address as the API takes them. */
function parameters(query) {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}
