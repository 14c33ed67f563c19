/** Where everything stands: suppliers left, buyers right; few in columns with all their labels, many in blocks by country. */
import { country } from './format.js';

const COLUMN = 210;

const ROW = 54;

const FEW = 18;

const CELL = {width: 206, height: 27};

const GAP = 90;

/** Width to height of the whole, as most screens have it. */
const SHAPE = 1.9;

/**
 * The place of each node.
 * @returns places by id, headings of blocks, whether it is dense, and how high it is in rows
 */
export function layout(supply) {
  const levels = grouped(supply.of('firm'), (firm) => firm.level);
  const isDense = [...levels.values()].some((level) => level.length > FEW) || supply.of('contract').length > 2 * FEW;
  return isDense ? blocks(supply, levels) : columns(supply);
}

function grouped(items, key) {
  const groups = new Map();
  items.forEach((item) => groups.set(key(item), [...groups.get(key(item)) ?? [], item]));
  return groups;
}

/** A firm, to its right its plants, to their right its contracts, then who buys. */
function columns(supply) {
  const column = (node) => 3 * node.level + (node.kind === 'plant' ? 1 : node.kind === 'contract' ? (node.level < 0 ? 2 : -1) : 0);
  const places = new Map();
  const filled = grouped([...supply.nodes.values()], column);
  const inOrder = [...filled.keys()].sort((one, other) => one - other);
  const all = [...filled].sort(([one], [other]) => Math.abs(one) - Math.abs(other));
  const near = neighbours(supply);
  for (const [index, nodes] of all) {
    const wanted = (node) => {
      const heights = (near.get(node.id) ?? []).filter((id) => places.has(id)).map((id) => places.get(id).y);
      return heights.length ? heights.reduce((sum, y) => sum + y, 0) / heights.length : 0;
    };
    nodes.map((node) => ({node, y: wanted(node)}))
      .sort((one, other) => one.y - other.y || one.node.label.localeCompare(other.node.label))
      .forEach(({node}, at) => places.set(node.id, {x: inOrder.indexOf(index) * COLUMN - (node.kind === 'plant' ? 66 : 0), y: (at - (nodes.length - 1) / 2) * ROW}));
  }
  return {places, headings: [], isDense: false, rows: Math.max(...all.map(([, nodes]) => nodes.length))};
}

function neighbours(supply) {
  const near = new Map();
  for (const {source, target} of supply.edges.values()) {
    near.set(source, [...near.get(source) ?? [], target]);
    near.set(target, [...near.get(target) ?? [], source]);
  }
  return near;
}

/** Firms as rows of small tags, by country; beside each its plants and contracts as small signs. */
function blocks(supply, levels) {
  const drawn = {places: new Map(), headings: [], isDense: true};
  const plants = grouped([...supply.edges.values()].filter(({kind, target}) => kind !== 'to' && supply.nodes.get(target)?.kind === 'plant'), ({source}) => source);
  const contracts = grouped(supply.of('contract'), (contract) => contract.level < 0 ? contract.supplier : contract.buyer);
  const middle = centre(drawn, levels.get(0) ?? [], plants);
  const ordered = [...levels.keys()].filter((level) => level !== 0).sort((one, other) => Math.abs(one) - Math.abs(other));
  const cells = new Map(ordered.map((level) => [level, cellsOf(levels.get(level), supply.rest.get(level)?.size)]));
  drawn.rows = height([...cells.values()], middle.left + middle.right);
  const edges = {[-1]: -middle.left, 1: middle.right};
  for (const level of ordered) {
    const side = Math.sign(level);
    edges[side] += side * (GAP + block(drawn, cells.get(level), {side, edge: edges[side] + side * GAP, plants, contracts, supply}));
  }
  return drawn;
}

/** The firms of the middle, their plants as a field of signs beside them; gives how far that reaches to either side. */
function centre(drawn, firms, plants) {
  const beside = [...new Set(firms.flatMap(({id}) => (plants.get(id) ?? []).map(({target}) => target)))];
  firms.forEach(({id}, index) => drawn.places.set(id, {x: 0, y: (index - (firms.length - 1) / 2) * ROW}));
  const tall = Math.max(6, Math.ceil(Math.sqrt(beside.length * 2)));
  beside.forEach((id, index) => drawn.places.set(id, {x: 110 + Math.floor(index / tall) * 28, y: (index % tall - (Math.min(tall, beside.length) - 1) / 2) * 28}));
  return {left: 80, right: 80 + Math.ceil(beside.length / tall) * 30};
}

/** A heading for each country, then its firms. */
function cellsOf(firms, rest) {
  const countries = [...grouped(firms, (firm) => firm.home ?? '')].sort(([, one], [, other]) => other.length - one.length);
  const cells = countries.flatMap(([home, inside]) => [{heading: `${home ? country(home) : 'Country not known'} · ${inside.length}`},
    ...inside.sort((one, other) => one.label.localeCompare(other.label)).map((firm) => ({firm}))]);
  return rest ? [...cells, {heading: `and ${rest} more`}] : cells;
}

/** How many rows the blocks have, so that the whole fills a screen. */
function height(blocksOfCells, middle) {
  const most = Math.max(...blocksOfCells.map(({length}) => length));
  for (let rows = 8; rows < most; rows++) {
    const width = middle + blocksOfCells.reduce((sum, {length}) => sum + GAP + Math.ceil(length / rows) * CELL.width, 0);
    if (width / (rows * CELL.height) <= SHAPE) {
      return rows;
    }
  }
  return most;
}

function block(drawn, cells, {side, edge, plants, contracts, supply}) {
  const tall = drawn.rows;
  let index = -1;
  cells.forEach((cell) => {
    index += cell.heading && index % tall === tall - 2 ? 2 : 1;
    const x = edge + side * (Math.floor(index / tall) + 0.5) * CELL.width;
    const y = (index % tall - (Math.min(tall, cells.length) - 1) / 2) * CELL.height;
    if (cell.heading) {
      drawn.headings.push({id: `heading ${side} ${edge} ${cell.heading}`, label: cell.heading, x: x + side * 24, y});
      return;
    }
    const {id} = cell.firm;
    drawn.places.set(id, {x: x + side * 24, y});
    const signs = [...(plants.get(id) ?? []).map(({target}) => target), ...(contracts.get(id) ?? []).map((contract) => contract.id)]
      .filter((sign) => !drawn.places.has(sign) && supply.nodes.has(sign));
    const inward = x + side * 24 - side * 84;
    signs.forEach((sign, at) => drawn.places.set(sign, {x: inward - side * (at % 3) * 15, y: y + Math.floor(at / 3) * 9}));
  });
  return Math.ceil((index + 1) / tall) * CELL.width;
}
