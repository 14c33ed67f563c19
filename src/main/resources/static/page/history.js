/** The history of a plant on a line of years: hatched where the day is not known. */
import { el, styled } from './dom.js';
import { date, span } from './format.js';
import { mark, sign, words } from './status.js';

const YEAR = 365.25 * 24 * 3600 * 1000;

export function history(answer) {
  const rows = answer.rows.filter((row) => row.from);
  if (rows.length === 0) {
    return null;
  }
  const spans = rows.map((row) => span(row.from));
  const plans = rows.filter((row) => row.plannedStart).map((row) => span(row.plannedStart));
  const moments = [...spans, ...plans].flatMap(({from, to}) => [from ?? to - YEAR, to]);
  const first = new Date(Math.min(...moments)).getUTCFullYear();
  const last = new Date(Math.max(...moments, Date.parse(answer.validAt))).getUTCFullYear() + 1;
  const begin = Date.UTC(first, 0, 1);
  const share = (moment) => 100 * (moment - begin) / (Date.UTC(last, 0, 1) - begin);
  const placed = (what, from, to) => styled(el(what), {left: `${Math.max(0, share(from))}%`, width: `${Math.max(0.6, share(to) - Math.max(0, share(from)))}%`});
  const years = Array.from({length: last - first}, (_, index) => first + index);
  const step = Math.ceil(years.length / 8);
  return el('figure.chart.history', {'data-chart': 'history'},
    el('ol.bars', {'aria-label': 'What became of it'}, rows.map((row, index) => {
      const {from, to} = spans[index];
      const next = spans.slice(index + 1).find((later) => later.to > to);
      const until = next ? next.from ?? next.to : Date.UTC(last, 0, 1);
      return el('li', {},
        el('span.bar-title.status', {}, mark(row.status), words(row.status)),
        el('span.bar-text', {}, date(row.from)),
        el('span.bar-track', {'aria-hidden': 'true'},
          placed(`span.bar.is-${sign(row.status).family}.is-open`, from ?? begin, Math.max(to, from ?? begin)),
          until > to ? placed(`span.bar.is-${sign(row.status).family}`, to, until) : null,
          row.plannedStart ? styled(el('span.flag'), {left: `${share(span(row.plannedStart).to)}%`}) : null),
        row.reason || row.plannedStart ? el('span.aside.bar-note', {}, [row.plannedStart ? `to start ${date(row.plannedStart)}${row.overdue ? ', overdue' : ''}` : null, row.reason].filter(Boolean).join('. ')) : null);
    })),
    el('div.years', {'aria-hidden': 'true'}, years.filter((_, index) => index % step === 0).map((year) => styled(el('span', {}, String(year)), {left: `${share(Date.UTC(year, 0, 1))}%`}))));
}
