/** Losses spread over a picture: the contracts along which they go, and the firms that they hit. */
import { get } from './api.js';
import { el } from './dom.js';
import { count } from './format.js';
import { picture } from './picture.js';
import { contractOf, Supply } from './supply.js';

const MOST_CONTRACTS = 80;

export function impact(answer, page) {
  const hit = answer.rows.filter((row) => row.tier !== null);
  const all = [...new Set([...hit.filter(({tier}) => tier > 0), ...hit].flatMap((row) => row.becauseIds ?? []))];
  if (all.length === 0) {
    return null;
  }
  const box = el('div.picture', {'aria-hidden': 'true'});
  const said = el('p.aside', {role: 'status'});
  page.shown(async () => {
    const facts = await Promise.all(all.slice(0, MOST_CONTRACTS).map((id) => get(`/api/facts/${id}`, {}, page.signal)));
    const contracts = facts.filter(({known}) => known.kind === 'supply-contract').map(contractOf);
    const supply = spread(answer, hit, contracts);
    if (supply.nodes.size === 0) {
      section.remove();
      return;
    }
    const drawn = await picture(box, supply, () => {}, page.signal);
    drawn.lose(answer.parameters.stop.map(({what}) => what), hit.map((row) => ({id: row.firmId, tier: row.tier, least: row.lossMin, most: row.lossMax})));
    said.textContent = all.length > MOST_CONTRACTS ? `Drawn are ${contracts.length} contracts; losses go along ${all.length} facts, which the table names.`
      : `${count(contracts.length, 'contract')} along which losses go. What stops is framed twice, what is hit is filled.`;
  });
  const section = el('section.network', {'aria-label': 'Losses over the network'}, said, el('div.stage', {}, box));
  return section;
}

/** Firms by tier, downstream to the right, upstream to the left. */
function spread(answer, hit, contracts) {
  const supply = new Supply();
  const isUp = answer.parameters?.direction === 'upstream';
  hit.forEach((row) => supply.nodes.size < 400 && contracts.some(({supplier, buyer}) => [supplier.id, buyer.id].includes(row.firmId))
    && supply.firm({id: row.firmId, name: row.firm, country: row.country}, isUp ? -row.tier : row.tier));
  contracts.forEach((contract) => {
    const level = isUp ? supply.nodes.get(contract.supplier.id)?.level ?? -1 : supply.nodes.get(contract.buyer.id)?.level ?? 1;
    supply.contract(contract, level || (isUp ? -1 : 1));
  });
  return supply;
}
