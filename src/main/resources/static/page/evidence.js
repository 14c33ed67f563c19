/** The evidence drawer: where it is written, who says so, how reliable that is. */
import { question, thing } from './address.js';
import { el } from './dom.js';
import { date, words } from './format.js';

const RELIABILITY = {A: 'completely reliable', B: 'usually reliable', C: 'fairly reliable', D: 'not usually reliable', E: 'unreliable', F: 'cannot be judged'};

/** Opens the drawer with the evidence of one row, or of all. */
export function openEvidence(answer, row) {
  const said = answer.evidence.filter((one) => row === undefined || one.rows.includes(row));
  const drawer = el('dialog.drawer', {'aria-labelledby': 'drawer-title', onclose: () => drawer.remove()},
    el('header', {}, el('h2', {id: 'drawer-title', tabindex: '-1'}, row === undefined ? 'What this answer rests on' : `What row ${row + 1} rests on`),
      el('button.quiet', {type: 'button', onclick: () => drawer.close()}, 'Close')),
    el('ol.plain', {}, said.map(piece)));
  drawer.addEventListener('click', (event) => {
    if (event.target === drawer || event.target.closest('a')) {
      drawer.close();
    }
  });
  document.body.append(drawer);
  drawer.showModal();
}

function piece(said) {
  return el('li.piece', {},
    el('a', {href: thing('source', said.source)}, el('strong', {}, said.title)),
    el('p.aside', {}, [said.publisher, said.published ? date(said.published) : 'undated', said.language].filter(Boolean).join(' · '),
      safe(said.url) ? [' · ', el('a', {href: said.url, rel: 'noreferrer'}, 'the source itself')] : null),
    el('dl.facts', {},
      entry('Where', said.locator),
      entry('As printed', said.statedAs && `“${said.statedAs}”`),
      entry('According to', said.attributedTo),
      entry('Reliability', said.reliability && `${said.reliability}, ${RELIABILITY[said.reliability]}`),
      entry('Confidence', said.confidence),
      entry('Inferred, not stated', said.inferred.map(words).join(', ')),
      entry('Goes back to', said.witness !== said.source && el('a', {href: thing('source', said.witness)}, said.witness)),
      entry('Fact', el('a', {href: question('provenance/evidence', {of: said.fact})}, said.fact))));
}

function entry(name, value) {
  return value ? [el('dt', {}, name), el('dd', {}, value)] : null;
}

function safe(address) {
  return /^https?:\/\//.test(address ?? '');
}
