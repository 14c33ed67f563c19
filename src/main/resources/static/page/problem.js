/** Shows what was refused, and what to do. */
import { askWho } from './access.js';
import { thing } from './address.js';
import { el } from './dom.js';

export function problem(failure) {
  return el('div.problem', {role: 'alert'},
    el('strong', {}, failure.title ?? 'Something went wrong on this page'),
    el('p', {}, failure.message),
    failure.didYouMean?.length ? el('ul.plain', {}, failure.didYouMean.map((candidate) =>
      el('li', {}, el('a', {href: thing(candidate.kind, candidate.id)}, candidate.name), ` ${candidate.kind}`))) : null,
    [401, 403].includes(failure.status) ? el('button', {type: 'button', onclick: askWho}, 'Say a token') : null);
}
