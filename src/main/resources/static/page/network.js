/** The supply neighbourhood of a firm: the picture, what stands beside it, and the same as a list. */
import { clocks, link, note, thing } from './address.js';
import { el } from './dom.js';
import { count } from './format.js';
import { surround } from './neighbourhood.js';
import { picture } from './picture.js';
import { problem } from './problem.js';
import { groups, mark, words } from './status.js';
import { MOST_DRAWN, place, Supply } from './supply.js';

/**
 * The neighbourhood.
 * @param firm {id, name, country}
 * @param page the view that it is part of; `open` in its address names the firms that were opened
 */
export async function network(firm, page) {
  const supply = new Supply();
  supply.firm(firm, 0);
  let isCut = await surround(supply, firm.id, clocks(), page.signal);
  for (const id of page.query.getAll('open')) {
    isCut = (supply.nodes.get(id)?.kind === 'firm' && await surround(supply, id, clocks(), page.signal)) || isCut;
  }
  const box = el('div.picture', {'aria-hidden': 'true'});
  const beside = el('div.chosen', {role: 'status'});
  const said = el('p.aside');
  const list = el('details.same', {}, el('summary', {}, 'The same as a list, for keyboard and screen reader'), el('div'));
  let drawn;

  const tell = () => {
    said.replaceChildren(summary(supply, isCut));
    list.lastChild.replaceWith(asList(supply, choose));
  };
  const choose = async (node) => {
    drawn?.select(node.id);
    const shown = node.kind === 'contract' ? null : thing(node.kind, node.id);
    beside.replaceChildren(about(node, shown));
    if (node.kind === 'firm' && !node.isOpen) {
      const start = performance.now();
      try {
        isCut = await surround(supply, node.id, clocks(), page.signal) || isCut;
      }
      catch (failure) {
        beside.replaceChildren(problem(failure));
        return;
      }
      note({open: supply.of('firm').filter((one) => one.isOpen && one.id !== firm.id).map((one) => one.id)});
      drawn?.update();
      drawn?.select(node.id);
      beside.replaceChildren(about(node, shown));
      box.dataset.opened = Math.round(performance.now() - start);
      tell();
    }
  };
  tell();
  page.shown(async () => {
    drawn = await picture(box, supply, choose, page.signal);
  });
  return el('section.network', {'aria-label': 'Supply network'},
    said,
    el('div.stage', {}, box, el('div.zoom', {}, [['+', 'Zoom in', () => drawn?.zoom(1.4)], ['−', 'Zoom out', () => drawn?.zoom(1 / 1.4)], ['⤢', 'Fit', () => drawn?.fit()]].map(([text, label, onclick]) =>
      el('button', {type: 'button', 'aria-label': label, title: label, onclick}, text)))),
    beside, signs(), list);
}

function summary(supply, isCut) {
  const rest = (side) => [...supply.rest].filter(([level]) => Math.sign(level) === side).reduce((sum, [, firms]) => sum + firms.size, 0);
  const beside = (side) => supply.of('firm').filter(({level}) => Math.sign(level) === side).length + rest(side);
  const left = rest(-1) + rest(1);
  return `${count(beside(-1), 'supplier')} on the left, ${count(beside(1), 'buyer')} on the right, `
    + (left ? `of which ${count(left, 'firm')} are not drawn: a picture holds ${MOST_DRAWN} signs, the largest contracts first.` : `${count(supply.of('plant').length, 'plant')}, ${count(supply.of('contract').length, 'contract')} documented.`)
    + (isCut ? ' There are more contracts than one answer holds; the CSV of the question has them all.' : '')
    + (beside(-1) + beside(1) === 0 ? ' That does not mean that there are none.' : '');
}

function about(node, shown) {
  const what = {firm: node.isOpen ? 'firm' : 'firm, opening …', plant: words(node.status), contract: `contract, ${node.stage ?? 'stage not documented'}${node.isDotted ? ', in part inferred or disputed' : ''}`};
  return el('p', {}, node.kind === 'plant' ? mark(node.status) : null, el('strong', {}, node.label.replace('\n', ', ')), el('span.aside', {}, ` ${[place(node), what[node.kind]].filter(Boolean).join(' · ')} `),
    shown ? el('a.button', {href: shown}, 'Open') : el('a.button', {href: link(['ask', 'provenance', 'evidence'], {of: node.id})}, 'Evidence'),
    node.kind === 'contract' ? null : el('a.button', {href: link(['what-if'], {stop: node.id})}, 'What if it stops?'));
}

function asList(supply, choose) {
  const named = (id) => supply.nodes.get(id)?.label ?? id;
  return el('div.wide', {tabindex: '0', role: 'region', 'aria-label': 'The network as a list'}, el('table', {},
    el('thead', {}, el('tr', {}, ['Supplier', 'Contract', 'Buyer', 'Open'].map((title) => el('th', {scope: 'col'}, title)))),
    el('tbody', {}, supply.of('contract').map((contract) => el('tr', {},
      el('td', {}, el('a', {href: thing('firm', contract.supplier)}, named(contract.supplier))),
      el('td', {}, contract.label.replace('\n', ', ')),
      el('td', {}, el('a', {href: thing('firm', contract.buyer)}, named(contract.buyer))),
      el('td', {}, [contract.supplier, contract.buyer].filter((id) => supply.nodes.get(id) && !supply.nodes.get(id).isOpen).map((id) =>
        el('button.quiet', {type: 'button', onclick: () => choose(supply.nodes.get(id))}, `What surrounds ${named(id)}`))))),
    supply.of('plant').map((plant) => el('tr', {}, el('td', {}, el('a', {href: thing('plant', plant.id)}, plant.label)), el('td.status', {}, mark(plant.status), words(plant.status)), el('td', {}, place(plant)), el('td'))))));
}

function signs() {
  return el('ul.legend', {'aria-label': 'Signs in the picture'},
    el('li', {}, el('span.swatch.sign-firm', {'aria-hidden': 'true'}), 'firm'),
    el('li', {}, el('span.swatch.sign-contract', {'aria-hidden': 'true'}), 'contract'),
    el('li', {}, el('span.swatch.sign-dotted', {'aria-hidden': 'true'}), 'in part inferred, or disputed'),
    groups().map(([first, all]) => el('li', {}, mark(first), all.map(words).join(', '))),
    el('li', {}, mark(null), 'plant, status not documented'));
}
