/** Bars on a common scale, made of boxes: they wrap on a phone, print, and read as a list. */
import { el, styled } from './dom.js';

/**
 * A list of bars.
 * @param label what the whole shows
 * @param most the value at the right end
 * @param bars each with title, text, note and parts {from, to, look}
 */
export function bars(label, most, list) {
  const share = (value) => `${Math.max(0, Math.min(100, 100 * value / most))}%`;
  return el('ul.bars', {'aria-label': label}, list.map((bar) => el('li', {class: bar.strong ? 'is-strong' : null, 'data-bar': bar.key},
    el('span.bar-title', {}, bar.title),
    el('span.bar-text', {}, bar.text),
    el('span.bar-track', {'aria-hidden': 'true'}, bar.parts.map(({from, to, look}) =>
      styled(el(`span.bar.look-${look}`), {left: share(from), width: share(to - from)}))),
    bar.note ? el('span.aside.bar-note', {}, bar.note) : null)));
}

/** What the looks of bars mean. */
export function legend(looks) {
  return el('ul.legend', {'aria-label': 'Legend'}, looks.map(([look, meaning]) => el('li', {}, el(`span.swatch.look-${look}`, {'aria-hidden': 'true'}), meaning)));
}
