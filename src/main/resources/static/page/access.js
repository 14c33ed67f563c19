/** Says who looks at the page, and takes the token of whoever may see more. */
import { file, get, say, token } from './api.js';
import { el } from './dom.js';

/** Shows by whose token this tab asks, and lets it be said. */
export async function accessControl(button) {
  button.addEventListener('click', askWho);
  if (token()) {
    const who = await get('/api/who').catch(() => null);
    button.textContent = who ? `${who.name} (${who.roles.join(', ')})` : 'The token is refused';
  }
}

/**
 * Asks for a token. With another one the page begins anew, since what it remembers was told
 * to somebody else.
 */
export function askWho() {
  const told = el('p', {role: 'alert'});
  const word = el('input', {type: 'password', required: true, autocomplete: 'off', spellcheck: 'false', pattern: '\\s*[!-~]+\\s*', title: 'letters, digits and signs without a space between'});
  const asked = el('dialog.access', {'aria-labelledby': 'access-title', onclose: () => asked.remove()},
    el('h2', {id: 'access-title'}, 'Who are you?'),
    el('form', {onsubmit: async (event) => {
      event.preventDefault();
      told.textContent = await refusal(word.value.trim());
      told.textContent ? word.select() : location.reload();
    }},
    el('label.field', {}, el('span', {}, 'Token'), word, el('span.aside', {}, 'It stays in this tab until you close it, and is sent to this server alone.')),
    told,
    el('div.toolbar', {}, el('button.primary', {type: 'submit'}, 'Use it'),
      token() ? el('button', {type: 'button', onclick: () => {
        say(null);
        location.reload();
      }}, 'Forget it') : null,
      el('button.quiet', {type: 'button', onclick: () => asked.close()}, 'Close'))));
  document.body.append(asked);
  asked.showModal();
}

/** Keeps a token, unless the server refuses it; then gives the reason. */
async function refusal(word) {
  const before = token();
  say(word);
  try {
    await get('/api/who');
    return '';
  }
  catch (failure) {
    say(before);
    return failure.message;
  }
}

/** A link says no token. Where there is one, what is to be downloaded is fetched with it. */
export function keepFiles(failed) {
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[download]');
    if (link && token() && !link.href.startsWith('blob:')) {
      event.preventDefault();
      keep(link).catch(failed);
    }
  });
}

async function keep(link) {
  const address = URL.createObjectURL(await file(link.href));
  el('a', {href: address, download: link.download || 'keiretsu.json'}).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
