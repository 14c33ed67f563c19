/** The picture of an answer: things and facts in layers along the flow of goods, money and control. */
import { question, thing, go } from './address.js';
import { get } from './api.js';
import { el } from './dom.js';
import { library } from './picture.js';
import { colour, onTheme } from './theme.js';

const THINGS = ['Firm', 'Plant', 'Ministry', 'Programme', 'Product', 'Country', 'Source'];

const MANY = 60;

export function graphPicture(answer, page) {
  const box = el('div.picture.is-small', {'aria-hidden': 'true'});
  page.shown(async () => {
    const graph = await get(`${answer.self}&format=graph`, {}, page.signal);
    if (graph.nodes.length === 0) {
      section.remove();
      return;
    }
    draw(await library(), box, graph, page.signal);
  });
  const section = el('section', {}, el('h2', {}, 'Picture'), el('div.stage', {}, box),
    el('p.aside', {}, 'Sharp corners: things. Round corners: facts. Arrows follow the goods, the money and the control.'));
  return section;
}

function draw(cytoscape, box, graph, signal) {
  const layers = layered(graph);
  const cy = cytoscape({container: box, minZoom: 0.1, maxZoom: 2, autoungrabify: true, boxSelectionEnabled: false, style: looks(),
    elements: [...graph.nodes.map((node) => ({data: {id: node.id, label: node.caption ?? node.id, kind: node.kind}, classes: node.isFact ? 'is-fact' : 'is-thing', position: layers.get(node.id)})),
      ...graph.edges.map(({from, to, type}) => ({data: {source: from, target: to, label: graph.nodes.length < MANY ? type.toLowerCase().replaceAll('_', ' ') : ''}}))],
    layout: {name: 'preset', fit: true, padding: 20}});
  cy.on('tap', 'node', ({target}) => go(target.hasClass('is-fact') ? question('provenance/evidence', {of: target.id()}) : thing(target.data('kind').toLowerCase(), target.id())));
  box.dataset.nodes = graph.nodes.length;
  onTheme(() => cy.style(looks()), signal);
  const watching = new ResizeObserver(() => cy.resize() && cy.fit(undefined, 20));
  watching.observe(box);
  signal.addEventListener('abort', () => {
    watching.disconnect();
    cy.destroy();
  });
}

/** By the longest way to each node along the arrows; in a circle, by the first way found. */
function layered({nodes, edges}) {
  const depth = new Map(nodes.map(({id}) => [id, 0]));
  for (let round = 0; round < Math.min(nodes.length, 12); round++) {
    edges.forEach(({from, to}) => depth.set(to, Math.max(depth.get(to), Math.min(depth.get(from) + 1, 12))));
  }
  const filled = new Map();
  const places = new Map();
  nodes.forEach(({id}) => {
    const layer = depth.get(id);
    const at = filled.get(layer) ?? 0;
    filled.set(layer, at + 1);
    places.set(id, {x: layer * 250, y: at});
  });
  places.forEach((place, id) => {
    place.y = (place.y - (filled.get(depth.get(id)) - 1) / 2) * 84;
  });
  return places;
}

function looks() {
  return [
    {selector: 'node', style: {label: 'data(label)', shape: 'rectangle', width: 176, height: 46, 'font-family': 'system-ui, sans-serif', 'font-size': 11.5, 'text-wrap': 'wrap', 'text-max-width': 164, 'text-valign': 'center', 'border-width': 1.5, 'line-height': 1.15, 'background-color': colour('card'), color: colour('ink'), 'border-color': colour('line-strong')}},
    {selector: '.is-fact', style: {shape: 'round-rectangle', 'corner-radius': 16, width: 196, height: 64, 'text-max-width': 180, 'background-color': colour('contract'), color: colour('on-contract'), 'border-color': colour('contract-line')}},
    ...THINGS.map((kind) => ({selector: `[kind = "${kind}"]`, style: {'border-color': colour(kind.toLowerCase()), 'border-width': 2.5}})),
    {selector: 'edge', style: {width: 1.5, 'curve-style': 'bezier', 'line-color': colour('line-strong'), 'target-arrow-color': colour('line-strong'), 'target-arrow-shape': 'triangle', label: 'data(label)', 'font-size': 9.5, color: colour('muted'), 'font-family': 'system-ui, sans-serif', 'text-background-color': colour('paper'), 'text-background-opacity': 1, 'text-background-padding': 2}},
  ];
}
