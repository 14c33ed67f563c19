/** Several things, each as a chip that can be taken out again. */
import { combobox } from './combobox.js';
import { el } from './dom.js';
import { things } from './search.js';

/**
 * The field.
 * @param kinds of thing that may be chosen
 * @param chosen ids to begin with
 * @param changed is called with all ids after each change
 */
export function tokens({label, kinds, chosen, changed}) {
  const ids = [...chosen];
  const chips = el('ul.chips', {'aria-label': `Chosen: ${label}`});
  const show = () => chips.replaceChildren(...ids.map((id) => el('li', {}, el('span.token', {}, id,
    el('button.quiet', {type: 'button', 'aria-label': `Take out ${id}`, onclick: () => set(ids.filter((one) => one !== id))}, '✕')))));
  const set = (now) => {
    ids.splice(0, ids.length, ...now);
    show();
    changed(ids);
  };
  const box = combobox({label, placeholder: 'Type a name in any script', suggest: (text, signal) => things(text, kinds, signal),
    choose: (item, input) => {
      input.value = '';
      set([...new Set([...ids, item.id])]);
    }});
  show();
  return el('div.tokens', {}, chips, box.root);
}
