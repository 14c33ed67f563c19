/** The address is the state: `#/view/more?parameter=value`, with the clocks among the parameters. */

/** The parameters that go along from view to view. */
const KEPT = ['validAt', 'knownAt', 'reportedBy', 'cases'];

/** The path and the parameters of an address. */
export function read(hash = location.hash) {
  const [path, query] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  return {path: path.split('/').filter(Boolean).map(decodeURIComponent), query: new URLSearchParams(query ?? '')};
}

/** The clocks of the address, as the API takes them. */
export function clocks() {
  const {query} = read();
  return Object.fromEntries(KEPT.filter((name) => query.get(name)).map((name) => [name, query.get(name)]));
}

/** An address inside the page, which keeps the clocks. */
export function link(path, parameters = {}) {
  return written(path, {...clocks(), ...parameters});
}

function written(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    [value].flat().filter((one) => one !== null && one !== undefined && one !== '').forEach((one) => query.append(name, one));
  }
  const text = query.toString();
  return `#/${path.map(encodeURIComponent).join('/')}${text ? `?${text}` : ''}`;
}

/** This address with some parameters changed; those that are null or empty are taken out. */
export function changed(parameters) {
  const {path, query} = read();
  const all = {};
  for (const name of query.keys()) {
    all[name] = query.getAll(name);
  }
  return written(path, {...all, ...parameters});
}

export function go(hash) {
  if (hash !== location.hash) {
    location.hash = hash;
  }
}

/** Goes there without leaving a step for the back button. */
export function replace(hash) {
  if (hash !== location.hash) {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }
}

/** Writes down what the view has done by itself, so that the address leads there again. */
export function note(parameters) {
  const hash = changed(parameters);
  if (hash !== location.hash) {
    history.pushState(null, '', hash);
  }
}

/** Where a thing is shown. */
export function thing(kind, id) {
  return link(['thing', kind, id]);
}

/** Where a question is answered. */
export function question(name, parameters) {
  return link(['ask', ...name.split('/')], parameters);
}
