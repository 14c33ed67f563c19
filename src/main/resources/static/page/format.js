/** Writes numbers, money, dates and names of columns as the sentences of the answers do. */

const SYMBOLS = {USD: 'US$', JPY: '¥', EUR: '€', GBP: '£'};

const SCALES = [['tn', 1e12], ['bn', 1e9], ['m', 1e6]];

const QUALIFIERS = {about: 'about ', 'up-to': 'up to ', 'at-least': 'at least ', over: 'over '};

const countries = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'code'});

const languages = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'});

export function number(value) {
  return new Intl.NumberFormat('en', {maximumFractionDigits: 4}).format(value);
}

export function money(value, currency) {
  const [scale, unit] = SCALES.find(([, least]) => value >= least) ?? ['', 1];
  const scaled = new Intl.NumberFormat('en', {maximumSignificantDigits: 4}).format(value / unit);
  return `${SYMBOLS[currency] ?? `${currency} `}${unit > 1 ? scaled : number(value)}${scale}`;
}

function measured(value, {currency, unit}) {
  return currency ? money(value, currency) : unit === 'percent' ? `${number(value)}%` : `${number(value)}${unit ? ` ${unit}` : ''}`;
}

/** A quantity such as {value, min, max, unit, currency, qualifier}; null where nothing is known. */
export function quantity(stated) {
  const {value, min, max, qualifier} = stated;
  if (known(value)) {
    return `${QUALIFIERS[qualifier] ?? ''}${measured(value, stated)}`;
  }
  if (!known(min) && !known(max)) {
    return null;
  }
  if (!known(max)) {
    return `at least ${measured(min, stated)}`;
  }
  if (!known(min) || min === 0) {
    return max === 0 ? measured(0, stated) : `up to ${measured(max, stated)}`;
  }
  return min === max ? measured(max, stated) : `${stated.currency ? measured(min, stated) : number(min)} to ${measured(max, stated)}`;
}

export function known(value) {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

export function country(code) {
  return /^[A-Z]{2}$/.test(code) ? countries.of(code) : code;
}

export function language(code) {
  return code === 'und' ? '' : languages.of(code);
}

/** A column's name in words: `shareOfCost` is "share of cost". */
export function words(name) {
  return name.replace(/([A-Z])/g, ' $1').toLowerCase();
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function count(many, noun) {
  const plural = /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${number(many)} ${many === 1 ? noun : plural}`;
}

/** A date as stated: `2025`, `2025-05`, `/2028` or `2028-04/2029-03`, in words. */
export function date(stated) {
  const [from, to] = stated.split('/');
  return to === undefined ? day(from) : from === '' ? `by ${day(to)}` : `${day(from)} to ${day(to)}`;
}

function day(stated) {
  const parts = stated.match(/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/);
  if (!parts) {
    return stated;
  }
  const [, year, month, dayOfMonth] = parts;
  const name = month ? `${new Date(Date.UTC(2000, month - 1, 1)).toLocaleDateString('en', {month: 'long', timeZone: 'UTC'})} ` : '';
  return `${dayOfMonth ? `${Number(dayOfMonth)} ` : ''}${name}${year}`;
}

/** The first moment and the end of a stated date, in milliseconds; null where it is open. */
export function span(stated) {
  const [from, to] = stated.includes('/') ? stated.split('/') : [stated, stated];
  return {from: from === '' ? null : begins(from), to: ends(to)};
}

function begins(stated) {
  const [year, month, dayOfMonth] = stated.split('-').map(Number);
  return Date.UTC(year, (month || 1) - 1, dayOfMonth || 1);
}

function ends(stated) {
  const [year, month, dayOfMonth] = stated.split('-').map(Number);
  return !month ? Date.UTC(year + 1, 0, 1) : !dayOfMonth ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, dayOfMonth + 1);
}

export function today() {
  return new Date().toISOString().slice(0, 10);
}
