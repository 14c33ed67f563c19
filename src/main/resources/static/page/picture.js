/** Draws a supply picture with Cytoscape, and keeps it in step with what is added, selected or lost. */
import { layout } from './layout.js';
import { sign, STATUSES } from './status.js';
import { place } from './supply.js';
import { colour, onTheme } from './theme.js';

const LIBRARY = '/webjars/cytoscape/dist/cytoscape.esm.min.mjs';

/** Cytoscape's own dots are too fine to be seen. */
const DOTS = [2, 4];

/** The picture begins no smaller than that; on a phone it begins around the middle and is moved by hand. */
const LEAST_ZOOM = 0.5;

const MARGIN = 24;

const calmly = matchMedia('(prefers-reduced-motion: reduce)');

/** Cytoscape itself, loaded when the first picture is drawn. */
export async function library() {
  return (await import(LIBRARY)).default;
}

/**
 * Draws.
 * @param box the element to draw in
 * @param supply what to draw
 * @param selected is called with a node when somebody points at it
 */
export async function picture(box, supply, selected, signal) {
  const cytoscape = await library();
  const cy = cytoscape({container: box, elements: [], style: looks(), minZoom: 0.1, maxZoom: 2.5, boxSelectionEnabled: false, autoungrabify: true});
  cy.on('tap', 'node', ({target}) => supply.nodes.has(target.id()) && selected(supply.nodes.get(target.id())));
  cy.on('mouseover', 'node', ({target}) => target.closedNeighborhood().addClass('is-near'));
  cy.on('mouseout', 'node', () => cy.elements().removeClass('is-near'));
  onTheme(() => cy.style(looks()), signal);
  const watching = new ResizeObserver(() => cy.resize() && overview(cy));
  watching.observe(box);
  signal.addEventListener('abort', () => {
    watching.disconnect();
    cy.destroy();
  });
  const drawn = {
    /** Brings the picture up to what the supply holds by now. */
    update() {
      const {places, headings, isDense, rows} = layout(supply);
      box.dataset.size = isDense ? 'many' : rows < 6 ? 'few' : 'some';
      box.dataset.nodes = places.size;
      cy.batch(() => {
        cy.nodes('.is-heading').remove();
        cy.elements().toggleClass('is-dense', isDense);
        for (const node of supply.nodes.values()) {
          if (places.has(node.id)) {
            put(cy, node, places.get(node.id), isDense);
          }
        }
        headings.forEach(({id, label, x, y}) => cy.add({data: {id, label}, position: {x, y}, classes: 'is-heading', selectable: false}));
        for (const edge of supply.edges.values()) {
          if (places.has(edge.source) && places.has(edge.target) && cy.getElementById(edge.id).empty()) {
            cy.add({data: edge, classes: `is-${edge.kind}${edge.isDotted ? ' is-dotted' : ''}${isDense ? ' is-dense' : ''}`});
          }
        }
      });
      if (calmly.matches || isDense) {
        cy.nodes().forEach((node) => places.has(node.id()) && node.position(places.get(node.id())));
        overview(cy);
      }
      else {
        cy.nodes().forEach((node) => places.has(node.id()) && node.animate({position: places.get(node.id())}, {duration: 160}));
        setTimeout(() => cy.destroyed() || overview(cy), 170);
      }
    },
    select(id) {
      cy.nodes().removeClass('is-chosen');
      cy.getElementById(id).addClass('is-chosen');
    },
    /** Shows what stops, and losses by firm: {id, tier, least, most}, tier after tier. */
    lose(stopped, losses) {
      for (const {id, tier, least, most} of losses) {
        const node = cy.getElementById(id);
        if (node.nonempty()) {
          node.data('label', `${supply.nodes.get(id).label}${node.hasClass('is-dense') ? most === null ? '' : `, ${lost(least, most)}` : `\n${lost(least, most)}`}`);
          setTimeout(() => node.addClass('is-hit'), calmly.matches ? 0 : 260 * tier);
        }
      }
      stopped.forEach((id) => cy.getElementById(id).addClass('is-stopped'));
    },
    fit() {
      cy.fit(undefined, MARGIN);
    },
    zoom(factor) {
      cy.zoom({level: cy.zoom() * factor, renderedPosition: {x: cy.width() / 2, y: cy.height() / 2}});
    },
  };
  drawn.update();
  return drawn;
}

function lost(least, most) {
  const percent = (part) => `${Math.round(100 * part)}%`;
  return most === null ? 'reached' : least === most ? `loses ${percent(most)}` : least === 0 ? `loses up to ${percent(most)}` : `loses ${percent(least)} to ${percent(most)}`;
}

/** All of it, unless it would become too small to read: then its middle. */
function overview(cy) {
  cy.fit(undefined, MARGIN);
  if (cy.zoom() < LEAST_ZOOM && cy.width() < 700) {
    cy.zoom(LEAST_ZOOM);
    cy.center(cy.nodes('.is-centre').first());
  }
  else if (cy.zoom() > 1.3) {
    cy.zoom(1.3);
    cy.center();
  }
}

function put(cy, node, position, isDense) {
  const label = node.kind === 'contract' || isDense ? node.label : [node.label, place(node)].filter(Boolean).join('\n');
  const known = cy.getElementById(node.id);
  const classes = [`is-${node.kind}`, node.kind === 'plant' ? `is-${node.status ?? 'unknown'}` : null,
    node.isDotted ? 'is-dotted' : null, node.kind === 'contract' && ['ended', 'cancelled'].includes(node.stage) ? 'is-over' : null,
    node.level === 0 && node.kind === 'firm' ? 'is-centre' : null, isDense ? 'is-dense' : null].filter(Boolean);
  const data = {label};
  if (known.nonempty()) {
    known.data(data);
    known.classes(classes);
  }
  else {
    cy.add({data: {id: node.id, ...data}, position: {...position}, classes});
  }
}

function looks() {
  const ink = colour('ink');
  const paper = colour('paper');
  const line = colour('line-strong');
  return [
    {selector: 'node', style: {label: 'data(label)', 'font-family': 'system-ui, sans-serif', 'font-size': 12, color: ink, 'text-wrap': 'wrap', 'text-valign': 'center', 'text-halign': 'center', 'border-width': 1.5, 'overlay-opacity': 0}},
    {selector: '.is-firm', style: {shape: 'round-rectangle', width: 172, height: 40, 'background-color': colour('card'), 'border-color': colour('firm'), 'text-max-width': 166, 'text-overflow-wrap': 'anywhere', 'line-height': 1.15}},
    {selector: '.is-centre', style: {'background-color': colour('firm'), color: colour('on-firm'), 'font-weight': 600}},
    {selector: '.is-contract', style: {shape: 'round-tag', width: 150, height: 40, 'background-color': colour('contract'), 'border-color': colour('contract-line'), color: colour('on-contract'), 'font-size': 11, 'text-max-width': 112, 'text-margin-x': -12, 'line-height': 1.15}},
    {selector: '.is-over', style: {'background-color': colour('faint'), color: colour('muted')}},
    {selector: '.is-plant', style: {shape: 'polygon', 'border-position': 'inside', width: 20, height: 20, 'text-halign': 'right', 'text-margin-x': 6, 'text-justification': 'left', 'text-max-width': 132, 'line-height': 1.15, 'text-background-color': paper, 'text-background-opacity': 1, 'text-background-padding': 2}},
    ...[...STATUSES, 'unknown'].map((status) => outlined(status, sign(status), paper)),
    {selector: 'node.is-dotted', style: {'border-style': 'dashed', 'border-dash-pattern': DOTS, 'border-width': 2}},
    {selector: 'edge', style: {width: 1.6, 'line-color': line, 'target-arrow-color': line, 'curve-style': 'round-taxi', 'taxi-direction': 'horizontal', 'taxi-turn': '50%', 'taxi-radius': 12, 'overlay-opacity': 0}},
    {selector: 'edge.is-to', style: {'target-arrow-shape': 'triangle', 'line-color': colour('contract-line'), 'target-arrow-color': colour('contract-line')}},
    {selector: 'edge.is-from', style: {'line-color': colour('contract-line')}},
    {selector: 'edge.is-runs', style: {'line-color': colour('running')}},
    {selector: 'edge.is-pays', style: {'line-color': colour('running'), 'line-style': 'dashed'}},
    {selector: 'edge.is-group', style: {'line-color': colour('firm'), 'line-style': 'dashed', 'curve-style': 'straight'}},
    {selector: 'edge.is-dotted', style: {'line-style': 'dashed', 'line-dash-pattern': DOTS}},
    {selector: 'node.is-dense', style: {'border-width': 1}},
    {selector: '.is-firm.is-dense', style: {width: 148, height: 21, 'text-wrap': 'ellipsis', 'text-max-width': 140}},
    {selector: '.is-centre.is-dense', style: {width: 156, height: 40, 'text-wrap': 'wrap'}},
    {selector: '.is-plant.is-dense', style: {width: 12, height: 12, label: ''}},
    {selector: '.is-contract.is-dense', style: {width: 11, height: 11, label: ''}},
    {selector: 'edge.is-dense', style: {'curve-style': 'straight', width: 0.7, opacity: 0.35, 'target-arrow-shape': 'none'}},
    {selector: '.is-heading', style: {'background-opacity': 0, 'border-width': 0, width: 148, height: 20, 'font-weight': 700, 'font-size': 12, color: colour('muted'), 'text-wrap': 'none', events: 'no'}},
    {selector: '.is-rest', style: {shape: 'round-rectangle', width: 156, height: 40, 'background-color': colour('faint'), 'border-color': line, 'border-style': 'dashed'}},
    {selector: 'node.is-near', style: {'border-width': 3}},
    {selector: 'node.is-near.is-dense', style: {label: 'data(label)', 'z-index': 9}},
    {selector: 'edge.is-near', style: {width: 3, opacity: 1}},
    {selector: '.is-chosen', style: {'underlay-color': colour('accent'), 'underlay-opacity': 0.25, 'underlay-padding': 6, 'border-width': 3}},
    {selector: '.is-hit', style: {'background-color': colour('hit'), color: colour('on-hit'), 'border-color': colour('hit-line'), 'transition-property': 'background-color border-color', 'transition-duration': 250, 'text-wrap': 'wrap', height: 40}},
    {selector: '.is-stopped', style: {'background-color': colour('stopped'), color: colour('on-stopped'), 'border-color': colour('stopped'), 'border-style': 'double', 'border-width': 4, 'text-wrap': 'wrap', height: 40}},
    {selector: '.is-firm.is-dense.is-hit', style: {height: 21, 'text-wrap': 'ellipsis'}},
    {selector: '.is-plant.is-stopped', style: {height: 20, color: ink, 'border-width': 3}},
  ];
}

function outlined(status, {family, points, filled}, paper) {
  return {selector: `.is-plant.is-${status}`, style: {'shape-polygon-points': points.flat().map((part) => part.toFixed(3)).join(' '), 'border-color': colour(family), 'background-color': filled ? colour(family) : paper}};
}
