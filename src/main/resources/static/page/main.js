/** Shows the view that the address names. */
import { accessControl, keepFiles } from './access.js';
import { link, read } from './address.js';
import { askView } from './ask.js';
import { clockBar } from './clocks.js';
import { el } from './dom.js';
import { problem } from './problem.js';
import { searchBox } from './search.js';
import { storyView } from './story.js';
import { themeSwitch } from './theme.js';
import { thingView } from './thing.js';
import { whatIfView } from './whatif.js';

const VIEWS = {story: storyView, ask: askView, thing: thingView, 'what-if': whatIfView};

const view = document.getElementById('view');

let leaving;

let before;

async function show() {
  leaving?.abort();
  leaving = new AbortController();
  const {signal} = leaving;
  const {path, query} = read();
  const name = path[0] ?? 'story';
  const isSame = before === path.join('/');
  view.setAttribute('aria-busy', 'true');
  document.querySelectorAll('nav a').forEach((one) => {
    one.href = link(one.dataset.view === 'story' ? [] : [one.dataset.view]);
    one.dataset.view === name ? one.setAttribute('aria-current', 'page') : one.removeAttribute('aria-current');
  });
  const page = opened(path, query, signal);
  try {
    const nodes = await (VIEWS[name] ?? lost)(page);
    if (isSame) {
      await Promise.allSettled(page.pending);
    }
    if (signal.aborted) {
      return;
    }
    view.replaceChildren(...nodes.flat(Infinity).filter(Boolean));
  }
  catch (failure) {
    if (signal.aborted) {
      return;
    }
    view.replaceChildren(problem(failure));
  }
  if (before !== undefined && !isSame) {
    scrollTo(0, 0);
    view.focus({preventScroll: true});
  }
  before = path.join('/');
  page.title(view.querySelector('h1')?.textContent ?? 'Not shown');
  await page.appear();
  if (!signal.aborted) {
    view.setAttribute('aria-busy', 'false');
  }
}

/** What a view is given: its address, and ways to show what comes later. */
function opened(path, query, signal) {
  const waiting = [];
  let isThere = false;
  const page = {
    path, query, signal, pending: [],
    title: (text) => {
      document.title = `${text} — Keiretsu`;
    },
    /** A place that is filled when the promise is kept. */
    later(promise, made) {
      const place = el('div.later', {}, el('p.waiting', {}, 'Asking …'));
      page.pending.push(promise.then(made, problem).then((nodes) => signal.aborted || place.replaceChildren(...[nodes].flat(Infinity).filter(Boolean))).catch((failure) => signal.aborted || place.replaceChildren(problem(failure))));
      return place;
    },
    /** Called once the view stands in the page. */
    shown(action) {
      const run = () => {
        const done = Promise.resolve(action()).catch((failure) => signal.aborted || view.prepend(problem(failure)));
        page.pending.push(done);
      };
      isThere ? run() : waiting.push(run);
    },
    async appear() {
      isThere = true;
      waiting.forEach((run) => run());
      let settled = 0;
      while (settled < page.pending.length) {
        settled = page.pending.length;
        await Promise.allSettled(page.pending);
      }
    },
  };
  return page;
}

function lost(page) {
  return [el('h1', {}, 'There is no such view'), el('p', {}, `Nothing is shown at “${page.path.join('/')}”. `, el('a', {href: link([])}, 'To the story'))];
}

accessControl(document.getElementById('access'));
keepFiles((failure) => view.prepend(problem(failure)));
themeSwitch(document.getElementById('theme'));
document.getElementById('search').replaceChildren(searchBox().root);
document.getElementById('clocks').replaceChildren(clockBar());
addEventListener('hashchange', show);
show();
