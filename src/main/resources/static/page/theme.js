/** Light or dark: as the system has it, until somebody chooses. */

const KEY = 'keiretsu.theme';

const dark = matchMedia('(prefers-color-scheme: dark)');

const listeners = [];

export function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : dark.matches;
}

/** Calls back when the colours have changed. */
export function onTheme(action, signal) {
  listeners.push(action);
  signal?.addEventListener('abort', () => listeners.splice(listeners.indexOf(action), 1));
}

const probe = document.createElement('span');

/** A colour of the style sheet, as it is now. */
export function colour(name) {
  probe.hidden = true;
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
}

export function themeSwitch(button) {
  const say = () => {
    button.setAttribute('aria-pressed', String(isDark()));
    listeners.forEach((action) => action());
  };
  const kept = localStorage.getItem(KEY);
  if (kept) {
    document.documentElement.dataset.theme = kept;
  }
  button.addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    localStorage.setItem(KEY, document.documentElement.dataset.theme);
    say();
  });
  dark.addEventListener('change', say);
  say();
}
