/** An answer with everything: sentence, chart, picture, table, evidence, doubts, Cypher, downloads. */
import { question } from './address.js';
import { url } from './api.js';
import { chart } from './charts.js';
import { el } from './dom.js';
import { openEvidence } from './evidence.js';
import { capital, count, date } from './format.js';
import { graphPicture } from './graphpicture.js';
import { table } from './table.js';

const WHY = {'not-searched': 'not found in what was looked through', 'not-disclosed': 'no source of these rows states it', conflicting: 'sources disagree', 'out-of-scope': 'out of scope'};

/** The sentence of an answer, as it can be quoted. */
export function sentence(answer) {
  return el('p.says', {lang: 'en'}, answer.says);
}

/** The whole answer. */
export function whole(answer, described, page) {
  const describe = (name) => described.columns.find((column) => column.name === name)?.description;
  return [
    sentence(answer),
    toolbar(answer, ['csv', 'html', 'json'].map((format) => [format, `${answer.self}&format=${format}`]), fixed(answer)),
    chart(answer),
    answer.browserGraph ? graphPicture(answer, page) : null,
    answer.rows.length ? el('section', {}, el('h2', {}, count(answer.rows.length, 'row')),
      answer.truncated ? el('p.aside', {}, `There are more rows than the ${answer.rows.length} shown. The CSV has them all.`) : null,
      table(answer, describe, (row) => openEvidence(answer, row))) : null,
    doubts(answer),
  ];
}

/** What is disputed and not known, on how little it rests, and how to ask it again. */
export function doubts(answer) {
  return [disputed(answer), unknown(answer), fragility(answer), answer.cypher ? cypher(answer) : null];
}

/**
 * The clocks of an answer, and what can be done with it.
 * @param forms to download it in, each with its address
 * @param link that shows the same at any later time
 */
export function toolbar(answer, forms, link) {
  return el('div.toolbar', {},
    el('span.aside', {}, `True on ${date(answer.validAt)}${answer.reportedBy ? `, as reported by ${date(answer.reportedBy)}` : ''}; looked through ${count(answer.coverage.cases, 'case')}, ${count(answer.coverage.sources, 'source')}.`),
    answer.evidence.length ? el('button', {type: 'button', onclick: () => openEvidence(answer)}, 'Evidence') : null,
    forms.map(([format, href]) => el('a.button', {href, download: `${answer.question.replace('/', '-')}.${format}`}, format.toUpperCase())),
    el('button', {type: 'button', onclick: () => print()}, 'Print'),
    link ? el('a.button', {href: link, title: 'This view with every clock fixed: it shows the same at any later time'}, 'Quotable link') : null);
}

function fixed(answer) {
  const {searchParams} = new URL(answer.self, location.href);
  return question(answer.question, Object.fromEntries(searchParams));
}

function disputed(answer) {
  const titles = new Map(answer.evidence.map(({source, title}) => [source, title]));
  return answer.disputed.length ? el('section.doubt', {}, el('h2', {}, 'Disputed'), el('ul.plain', {}, answer.disputed.map((dispute) => el('li', {},
    dispute.values.map((value, index) => [index ? el('span.against', {}, ' against ') : null,
      el(value.facts.includes(dispute.chosen) ? 'strong' : 'span', {}, value.value), el('span.aside', {}, ` ${value.sources.map((source) => titles.get(source) ?? source).join('; ')}`)]),
    el('p.aside', {}, dispute.rule === 'none' ? 'Nothing decides between them.' : `The bold one leads by ${dispute.rule}.`))))) : null;
}

function unknown(answer) {
  const slots = answer.disputed.map(({slot}) => slot);
  const gaps = answer.coverage.unknown.filter(({what}) => !slots.includes(what));
  return gaps.length ? el('section.doubt', {}, el('h2', {}, 'Not known'), el('ul', {}, gaps.map((gap) => el('li', {},
    capital(gap.what), el('span.aside', {}, ` ${WHY[gap.why] ?? gap.why}${gap.rows ? `, in ${count(gap.rows, 'row')}` : ''}`))))) : null;
}

function fragility(answer) {
  const {independentSources, without} = answer.fragility;
  return independentSources || without.length ? el('section.doubt', {}, el('h2', {}, `Rests on ${count(independentSources, 'independent source')}`),
    without.length ? el('details', {}, el('summary', {}, 'What it would say without each of them'), el('dl.facts', {}, without.map((one) => [
      el('dt', {}, `Without ${one.source}`), el('dd', {}, one.says)]))) : null) : null;
}

function cypher(answer) {
  const copied = el('span.aside', {role: 'status'});
  return el('details.cypher', {}, el('summary', {}, 'The Cypher that gives the same rows'),
    el('div.toolbar', {},
      answer.browser ? el('a.button', {href: answer.browser, target: 'neo4j-browser', rel: 'noreferrer'}, 'Open in Neo4j Browser') : null,
      answer.browserGraph ? el('a.button', {href: answer.browserGraph, target: 'neo4j-browser', rel: 'noreferrer'}, 'Its picture in Neo4j Browser') : null,
      el('button', {type: 'button', onclick: async () => {
        await navigator.clipboard.writeText(answer.cypher);
        copied.textContent = 'Copied.';
      }}, 'Copy'), copied),
    el('pre', {tabindex: '0'}, el('code', {}, answer.cypher)),
    el('h3', {}, 'Parameters'),
    el('pre', {tabindex: '0'}, el('code', {}, JSON.stringify(answer.cypherParameters, null, 2))),
    el('p.aside', {}, `Version of the graph: ${answer.graphVersion}. Over HTTP: `, el('a', {href: answer.self}, url(answer.self))));
}
