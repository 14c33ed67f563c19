/** Asks the API of this server, and no other. */

/** A problem as RFC 9457 has it, or a server that does not answer. */
export class Problem extends Error {

  constructor(body) {
    super(body.detail ?? body.title ?? 'The server gave no reason.');
    this.title = body.title ?? 'Not answered';
    this.status = body.status ?? null;
    this.didYouMean = body.didYouMean ?? body.candidates ?? [];
    this.parameter = body.parameter ?? null;
  }

}

/** Where this tab keeps the token of whoever looks, until it is closed. */
const TOKEN = 'keiretsu.token';

export function token() {
  return sessionStorage.getItem(TOKEN);
}

/** Says a token with all that is asked from now on, or none. */
export function say(word) {
  word ? sessionStorage.setItem(TOKEN, word) : sessionStorage.removeItem(TOKEN);
}

/** A path with parameters; those that are null or empty are left out, lists are repeated. */
export function url(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    [value].flat().filter((one) => one !== null && one !== undefined && one !== '').forEach((one) => query.append(name, one));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export function get(path, parameters, signal) {
  return sent(url(path, parameters), {signal, cache: 'no-cache'});
}

/** What lies under a path, as a file. */
export async function file(path) {
  return (await answered(path, {headers: {Accept: '*/*'}})).blob();
}

export function post(path, body, signal) {
  return sent(path, {signal, method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body)});
}

/** The answer to a question. */
export function ask(question, parameters, signal) {
  return get(`/api/questions/${question}`, parameters, signal);
}

let described;

/** Every question as it describes itself; asked for once. */
export function catalogue() {
  described ??= get('/api/questions').catch((failure) => {
    described = undefined;
    throw failure;
  });
  return described;
}

/** How often a server that is too busy is asked again. */
const PATIENCE = 8;

async function sent(path, request) {
  return (await answered(path, request)).json();
}

async function answered(path, request, tried = 0) {
  const signed = token() ? {Authorization: `Bearer ${token()}`} : {};
  let response;
  try {
    response = await fetch(path, {...request, headers: {Accept: 'application/json', ...signed, ...request.headers}});
  }
  catch (failure) {
    if (failure.name === 'AbortError') {
      throw failure;
    }
    throw new Problem({title: 'No answer', detail: 'The server does not answer. Is Keiretsu running?'});
  }
  const later = response.headers.get('Retry-After');
  if (later && tried < PATIENCE) {
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(later)));
    return answered(path, request, tried + 1);
  }
  if (!response.ok) {
    throw new Problem(await response.json().catch(() => ({title: `Status ${response.status}`})));
  }
  return response;
}
