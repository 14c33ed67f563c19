/** Reads what surrounds a firm: who supplies it, whom it supplies, and its plants. */
import { ask, Problem } from './api.js';
import { contractsOf } from './supply.js';

const LIMIT = 1000;

/** Adds the suppliers, the buyers or both of a firm, and its plants. Gives whether there is more than one answer holds. */
export async function surround(supply, firm, clocks, signal) {
  const {id, level} = supply.nodes.get(firm);
  const common = {...clocks, limit: LIMIT};
  const asked = (question, parameters) => unlessUnknown(ask(question, {...common, ...parameters}, signal));
  const [up, suppliers, down, buyers, plants] = await Promise.all([
    level <= 0 ? asked('supply/who-supplies', {buyer: id}) : null,
    level <= 0 ? asked('supply/suppliers-by-tier', {buyer: id, tiers: 1}) : null,
    level >= 0 ? asked('supply/whom-it-supplies', {supplier: id}) : null,
    level >= 0 ? asked('supply/buyers-by-tier', {supplier: id, tiers: 1}) : null,
    asked('plant/plants-of-firm', {firm: id}),
  ]);
  const node = supply.nodes.get(id);
  node.isOpen = true;
  const homes = new Map([...rowsOf(suppliers, 'supplierId'), ...rowsOf(buyers, 'buyerId')]);
  const withHome = (firm) => ({...firm, country: homes.get(firm.id)});
  const leveled = (answer, at) => (answer ? contractsOf(answer) : []).map((contract) => ({level: at,
    contract: {...contract, supplier: withHome(contract.supplier), buyer: withHome(contract.buyer)}}));
  supply.contracts([...leveled(up, level - 1), ...leveled(down, level + 1)]);
  ownPlants(supply, node, plants);
  return [up, down, plants].some((answer) => answer?.truncated);
}

function rowsOf(answer, id) {
  return (answer?.rows ?? []).map((row) => [row[id], row.country]);
}

/** A firm may not be known at all by then; the picture shows the others. */
async function unlessUnknown(answer) {
  try {
    return await answer;
  }
  catch (failure) {
    if (failure instanceof Problem && failure.title === 'Thing unknown') {
      return null;
    }
    throw failure;
  }
}

function ownPlants(supply, centre, answer) {
  for (const row of answer?.rows ?? []) {
    if (row.role === 'buyer-from') {
      const plant = supply.nodes.get(row.plantId);
      if (plant) {
        plant.status ??= row.status;
      }
      continue;
    }
    if (!supply.hasRoom() && !supply.nodes.has(row.plantId)) {
      continue;
    }
    const runner = row.firmId && row.firmId !== centre.id ? row.firmId : centre.id;
    if (runner !== centre.id && !supply.nodes.has(runner)) {
      supply.firm({id: runner, name: row.firm}, centre.level);
      supply.join(centre.id, runner, 'group');
    }
    supply.plant({id: row.plantId, name: row.plant, country: row.country, status: row.status}, centre.level);
    const kind = row.role.includes('operator') ? 'runs' : 'pays';
    if (kind === 'runs' || !supply.edges.has(`${runner} runs ${row.plantId}`)) {
      supply.join(runner, row.plantId, kind);
    }
  }
}
