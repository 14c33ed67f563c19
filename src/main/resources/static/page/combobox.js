/** A text field that completes, as the combobox pattern of ARIA has it. */
import { calm, el, freshId } from './dom.js';

/**
 * @param field label, placeholder, value; `suggest(text, signal)` gives items {name, hint};
 * `choose(item)` is called with one, `plain(text)` with a text for which nothing was chosen
 */
export function combobox({label, placeholder, value, name, required, suggest, choose, plain}) {
  const listId = freshId('list');
  const input = el('input', {type: 'text', role: 'combobox', name, value, placeholder, required, autocomplete: 'off', spellcheck: 'false',
    'aria-label': label, 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': listId});
  const list = el('ul.completion', {id: listId, role: 'listbox', 'aria-label': `Completions for ${label}`, hidden: true});
  const said = el('span.unseen', {role: 'status'});
  let items = [];
  let active = -1;
  let asking;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const pick = (item) => {
    asking?.abort();
    close();
    choose(item, input);
  };
  const show = (found) => {
    items = found;
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.replaceChildren(...found.map((item, index) => el('li', {role: 'option', id: `${listId}-${index}`, 'aria-selected': 'false',
      onpointerdown: (event) => event.preventDefault(), onclick: () => pick(item)},
    el('span', {}, item.name), el('span.hint', {}, item.hint))));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    said.textContent = found.length ? `${found.length} found` : 'Nothing found';
  };
  const move = (index) => {
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    active = index;
    input.setAttribute('aria-activedescendant', `${listId}-${index}`);
    list.children[index].scrollIntoView({block: 'nearest'});
  };
  const look = calm(120, async () => {
    asking?.abort();
    asking = new AbortController();
    const {signal} = asking;
    const text = input.value.trim();
    if (!text) {
      close();
      return;
    }
    try {
      const found = await suggest(text, signal);
      if (!signal.aborted && document.activeElement === input) {
        show(found);
      }
    }
    catch {
      close();
    }
  });
  input.addEventListener('input', look);
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) {
      return;
    }
    const open = !list.hidden;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && items.length) {
      event.preventDefault();
      if (!open) {
        look();
        return;
      }
      const step = event.key === 'ArrowDown' ? 1 : -1;
      move((active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % items.length);
    }
    else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      close();
    }
    else if (event.key === 'Enter' && open && (active >= 0 || !plain)) {
      event.preventDefault();
      pick(items[Math.max(0, active)]);
    }
    else if (event.key === 'Enter' && plain) {
      plain(input.value.trim(), input, event);
    }
  });
  return {root: el('span.combobox', {}, input, list, said), input};
}
