/** Makes elements. Whatever comes from data becomes text, never markup. */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * An element such as `el('p.says', {id: 'x', onclick: f}, 'text', other)`.
 * Attributes that are null, undefined or false are left out; children that are null are skipped.
 */
export function el(what, attributes, ...children) {
  const [tag, ...classes] = what.split('.');
  return filled(document.createElement(tag || 'div'), classes, attributes, children);
}

/** The same for SVG. */
export function svg(what, attributes, ...children) {
  const [tag, ...classes] = what.split('.');
  return filled(document.createElementNS(SVG, tag), classes, attributes, children);
}

function filled(element, classes, attributes, children) {
  element.classList.add(...classes);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    }
    else {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Sets custom properties, which a policy without inline styles allows from a script. */
export function styled(element, properties) {
  Object.entries(properties).forEach(([name, value]) => element.style.setProperty(name, value));
  return element;
}

let counted = 0;

/** An id that no other element of the page has. */
export function freshId(beginning) {
  counted += 1;
  return `${beginning}-${counted}`;
}

/** Calls a function once nothing has called it for some milliseconds. */
export function calm(milliseconds, action) {
  let waiting;
  return (...values) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => action(...values), milliseconds);
  };
}
