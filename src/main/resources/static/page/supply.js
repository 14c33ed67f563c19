/** Supply as a picture holds it: firms by level (suppliers below zero, buyers above), plants, contracts, and what joins them. */
import { country, quantity } from './format.js';

/** How many nodes are drawn; what is beyond that is counted, and said. */
export const MOST_DRAWN = 600;

export class Supply {

  nodes = new Map();

  edges = new Map();

  /** By level and side, the firms that are counted and not drawn. */
  rest = new Map();

  /** A firm in the middle, or wherever its level is. */
  firm({id, name, country: home}, level) {
    const known = this.nodes.get(id);
    if (known) {
      known.home ??= home;
      return known;
    }
    const firm = {id, kind: 'firm', label: name, home, level, isOpen: false};
    this.nodes.set(id, firm);
    return firm;
  }

  plant({id, name, country: home, status}, level) {
    const plant = this.nodes.get(id) ?? {id, kind: 'plant', label: name, level};
    plant.home ??= home;
    plant.status ??= status;
    this.nodes.set(id, plant);
    return plant;
  }

  /** Contracts, each with its level, the largest first, as long as there is room. */
  contracts(all) {
    const largest = [...all].sort((one, other) => (other.contract.size ?? -1) - (one.contract.size ?? -1));
    for (const {contract, level} of largest) {
      if (this.hasRoom() || (this.nodes.has(contract.supplier.id) && this.nodes.has(contract.buyer.id))) {
        this.contract(contract, level);
      }
      else {
        this.leave(level < 0 ? contract.supplier.id : contract.buyer.id, level);
      }
    }
  }

  hasRoom() {
    return this.nodes.size < MOST_DRAWN;
  }

  /** Counts a firm that is not drawn. */
  leave(id, level) {
    this.rest.set(level, (this.rest.get(level) ?? new Set()).add(id));
  }

  /** A contract between a firm of this level and one nearer to the middle. */
  contract({id, supplier, buyer, plants, label, isDotted, stage}, level) {
    const from = this.firm(supplier, level < 0 ? level : level - 1);
    this.firm(buyer, level < 0 ? level + 1 : level);
    this.nodes.set(id, {id, kind: 'contract', label, isDotted, stage, level, supplier: supplier.id, buyer: buyer.id});
    for (const plant of plants) {
      this.plant(plant, from.level);
      this.join(supplier.id, plant.id, 'runs');
      this.join(plant.id, id, 'from', isDotted);
    }
    if (plants.length === 0) {
      this.join(supplier.id, id, 'from', isDotted);
    }
    this.join(id, buyer.id, 'to', isDotted);
  }

  join(source, target, kind, isDotted = false) {
    const id = `${source} ${kind} ${target}`;
    this.edges.set(id, {id, source, target, kind, isDotted});
  }

  of(kind) {
    return [...this.nodes.values()].filter((node) => node.kind === kind);
  }

}

/** The contracts of an answer to who-supplies or whom-it-supplies: several rows may speak of one. */
export function contractsOf(answer) {
  const doubted = new Set(answer.disputed.flatMap(({values}) => values.flatMap(({facts}) => facts)));
  const inferred = new Set(answer.evidence.filter((said) => said.inferred.length).map((said) => said.fact));
  const contracts = new Map();
  for (const row of answer.rows) {
    const contract = contracts.get(row.contract) ?? {
      id: row.contract, supplier: {id: row.supplierId, name: row.supplier}, buyer: {id: row.buyerId, name: row.buyer}, plants: [],
      label: labelled({value: row.amount, min: row.amountMin, max: row.amountMax, currency: row.currency, qualifier: row.qualifier}, row.product),
      size: row.amountMax, stage: row.stage, isDotted: doubted.has(row.contract) || inferred.has(row.contract) || row.whenUncertain,
    };
    if (row.plantId && !contract.plants.some(({id}) => id === row.plantId)) {
      contract.plants.push({id: row.plantId, name: row.plant, country: row.plantCountry});
    }
    contracts.set(row.contract, contract);
  }
  return [...contracts.values()];
}

/** The contract that a fact is. */
export function contractOf({fact, known, evidence}) {
  const {amount} = known.says;
  const one = Array.isArray(amount) ? amount[0] : amount;
  return {
    id: fact.id, supplier: fact.supplier, buyer: fact.buyer, plants: fact.from ?? [], stage: fact.stage, size: one?.value ?? one?.max,
    label: labelled(one ?? {}, fact.of?.name), isDotted: evidence.some(({inferred}) => inferred?.length),
  };
}

function labelled(amount, product) {
  return [quantity(amount), product].filter(Boolean).join('\n') || 'contract';
}

/** Where a node is, in words. */
export function place(node) {
  return node.home ? country(node.home) : '';
}
