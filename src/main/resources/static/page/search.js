/** The one search box: everything that has a name, in any script, and every question. */
import { go, question, thing } from './address.js';
import { catalogue, get, Problem } from './api.js';
import { combobox } from './combobox.js';

const SHOWN = 9;

/** Things by name; of these kinds, if any are named. */
export async function things(text, kinds, signal) {
  const found = await get('/api/search', {q: text, limit: kinds?.length ? 100 : 20}, signal);
  return found.filter((item) => !kinds?.length || kinds.includes(item.kind))
    .slice(0, SHOWN)
    .map((item) => ({...item, hint: item.kind}));
}

async function questions(text) {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word.length > 2);
  const all = words.length ? await catalogue() : [];
  return all.filter(({asks}) => words.every((word) => asks.toLowerCase().includes(word)))
    .slice(0, 4)
    .map(({name, asks}) => ({name: asks, hint: 'question', question: name}));
}

export function searchBox() {
  return combobox({
    label: 'Search firms, plants, ministries, products, sources and questions, in any script',
    placeholder: 'Search: Toyota, トヨタ, who supplies …',
    suggest: async (text, signal) => [...await things(text, [], signal), ...await questions(text)],
    choose: (item, input) => {
      input.value = '';
      go(item.question ? question(item.question) : thing(item.kind, item.id));
    },
    plain: async (text, input) => {
      if (!text) {
        return;
      }
      const [first] = [...await things(text), ...await questions(text)];
      if (!first) {
        input.setCustomValidity(new Problem({detail: `Nothing goes by “${text}”.`}).message);
        input.reportValidity();
        input.addEventListener('input', () => input.setCustomValidity(''), {once: true});
        return;
      }
      input.value = '';
      go(first.question ? question(first.question) : thing(first.kind, first.id));
    },
  });
}
