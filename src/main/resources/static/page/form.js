/** A form made from the description of a question; new questions need no line here. */
import { combobox } from './combobox.js';
import { el } from './dom.js';
import { capital, words } from './format.js';
import { things } from './search.js';

const GROUPS = ['self', 'controlled', 'ultimate'];

/**
 * The form.
 * @param described a question as the catalogue describes it
 * @param given the parameters of the address
 * @param asked is called with all values by name
 */
export function form(described, given, asked) {
  const fields = described.parameters.map((parameter) => field(parameter, given.getAll(parameter.name)));
  const takesFirm = described.parameters.some((parameter) => parameter.kinds.includes('firm'));
  const examples = described.parameters.filter((parameter) => parameter.example && parameter.required);
  const made = el('form.question', {onsubmit: (event) => {
    event.preventDefault();
    asked(values(made));
  }},
  fields,
  el('details.more', {open: ['group', 'limit', 'cases'].some((name) => given.has(name)) || null}, el('summary', {}, 'More'),
    el('div.fields', {},
      takesFirm ? labelled('A firm stands for', 'itself, the firms that it controls, or all of its ultimate owner', select('group', GROUPS, given.get('group'), 'controlled')) : null,
      labelled('Rows', 'at most 1,000', el('input', {name: 'limit', type: 'number', min: 1, max: 1000, placeholder: 100, value: given.get('limit')})),
      labelled('Cases', 'ids, with commas between; empty for all', el('input', {name: 'cases', type: 'text', value: given.get('cases')})))),
  el('div.toolbar', {}, el('button.primary', {type: 'submit'}, 'Ask'),
    examples.length ? el('button', {type: 'button', onclick: () => asked(Object.fromEntries(examples.map(({name, example}) => [name, example])))},
      `For example: ${examples.map(({example}) => example).join(', ')}`) : null));
  return made;
}

function values(made) {
  const all = {};
  for (const [name, value] of new FormData(made)) {
    all[name] = value.trim();
  }
  return all;
}

function labelled(label, hint, input, required) {
  return el('label.field', {}, el('span', {}, label, required ? el('span.aside', {}, ' (needed)') : null), input, el('span.aside', {}, hint));
}

function field(parameter, given) {
  const label = capital(words(parameter.name));
  return labelled(label, parameter.description, input(parameter, label, given), parameter.required);
}

function input(parameter, label, given) {
  const {name, type, required, allowed, otherwise, example, kinds} = parameter;
  const value = given.join(', ');
  if (allowed.length) {
    return select(name, allowed, value, otherwise, required);
  }
  if (type === 'number') {
    return el('input', {name, type: 'number', min: 1, placeholder: otherwise ?? example, required, value});
  }
  if (type === 'date') {
    return el('input', {name, type: 'date', required, value});
  }
  if (kinds.length) {
    const many = type.includes('any number');
    return combobox({label, name, value, required, placeholder: example ? `such as ${example}` : null,
      plain: () => {},
      suggest: (text, signal) => things(text.split(',').at(-1).trim(), kinds, signal),
      choose: (item, box) => {
        box.value = many ? [...box.value.split(',').slice(0, -1).map((one) => one.trim()), item.id].join(', ') : item.id;
      }}).root;
  }
  return el('input', {name, type: 'text', required, value, placeholder: example ? `such as ${example}` : type});
}

function select(name, allowed, value, otherwise, required) {
  return el('select', {name}, required && !otherwise ? null : el('option', {value: ''}, otherwise ? `${otherwise} (if not given)` : 'any'),
    allowed.filter((word) => word !== otherwise || value === word).map((word) => el('option', {value: word, selected: word === value}, word)));
}
