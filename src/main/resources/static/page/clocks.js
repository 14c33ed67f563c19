/** The two clocks of the page: a slider for the day on which something is true, a date for who had reported it by then. */
import { changed, clocks, go, replace } from './address.js';
import { calm, el } from './dom.js';
import { date, today } from './format.js';

const FIRST_YEAR = 2015;

const MONTHS = 12 * 21 - 1;

export function clockBar() {
  let dragging = false;
  const slider = el('input', {type: 'range', min: 0, max: MONTHS, step: 1, id: 'valid-at-slider', 'aria-label': 'True in the world on'});
  const day = el('input', {type: 'date', 'aria-label': 'True in the world on this day', onchange: () => go(changed({validAt: day.value}))});
  const now = el('button.quiet', {type: 'button', onclick: () => go(changed({validAt: null}))}, 'today');
  const reported = el('input', {type: 'date', id: 'reported-by', onchange: () => go(changed({reportedBy: reported.value}))});
  const whole = el('button.quiet', {type: 'button', onclick: () => go(changed({reportedBy: null, knownAt: null}))}, 'all reports');
  const move = calm(180, () => {
    const hash = changed({validAt: monthAt(slider.value)});
    (dragging ? replace : go)(hash);
    dragging = true;
  });
  slider.addEventListener('input', () => {
    day.value = monthAt(slider.value);
    slider.setAttribute('aria-valuetext', date(day.value));
    move();
  });
  slider.addEventListener('change', () => setTimeout(() => {
    dragging = false;
  }, 400));

  const set = () => {
    const {validAt, reportedBy, knownAt} = clocks();
    day.value = validAt ?? today();
    slider.value = String(monthOf(day.value));
    slider.setAttribute('aria-valuetext', date(day.value));
    now.hidden = !validAt;
    reported.value = reportedBy ?? '';
    whole.hidden = !reportedBy && !knownAt;
    bar.classList.toggle('is-set', Boolean(validAt || reportedBy || knownAt));
  };
  const bar = el('div.clocks', {role: 'group', 'aria-label': 'Clocks'},
    el('span.clock', {}, el('label', {for: 'valid-at-slider'}, 'True on'), slider, day, now),
    el('span.clock', {}, el('label', {for: 'reported-by'}, 'As reported by'), reported, whole));
  addEventListener('hashchange', set);
  set();
  return bar;
}

function monthAt(index) {
  const month = Number(index);
  return `${FIRST_YEAR + Math.floor(month / 12)}-${String(month % 12 + 1).padStart(2, '0')}-01`;
}

function monthOf(day) {
  const [year, month] = day.split('-').map(Number);
  return (year - FIRST_YEAR) * 12 + month - 1;
}
