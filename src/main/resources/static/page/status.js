/** What became of a plant, by colour and by shape: the same sign in tables, legends and pictures. */
import { svg } from './dom.js';

const ROUND = Array.from({length: 20}, (_, index) => [Math.cos(index * Math.PI / 10), Math.sin(index * Math.PI / 10)]);

const DIAMOND = [[0, -1], [1, 0], [0, 1], [-1, 0]];

const CROSS = [[-1, -0.6], [-0.6, -1], [0, -0.4], [0.6, -1], [1, -0.6], [0.4, 0], [1, 0.6], [0.6, 1], [0, 0.4], [-0.6, 1], [-1, 0.6], [-0.4, 0]];

const OCTAGON = [[-0.41, -1], [0.41, -1], [1, -0.41], [1, 0.41], [0.41, 1], [-0.41, 1], [-1, 0.41], [-1, -0.41]];

/** By status: its family, which gives the colour, its outline, and whether that is filled. */
const SIGNS = {
  considered: {family: 'plan', points: DIAMOND, filled: false},
  planned: {family: 'plan', points: DIAMOND, filled: false},
  announced: {family: 'plan', points: DIAMOND, filled: true},
  approved: {family: 'plan', points: DIAMOND, filled: true},
  'under-construction': {family: 'building', points: [[0, -1], [1, 0.85], [-1, 0.85]], filled: true},
  operating: {family: 'running', points: ROUND, filled: true},
  suspended: {family: 'held', points: OCTAGON, filled: true},
  cancelled: {family: 'gone', points: CROSS, filled: true},
  closed: {family: 'gone', points: [[-0.85, -0.85], [0.85, -0.85], [0.85, 0.85], [-0.85, 0.85]], filled: true},
};

const UNKNOWN = {family: 'unknown', points: ROUND, filled: false};

/** Every status there is, in the order of a plant's life. */
export const STATUSES = Object.keys(SIGNS);

export function sign(status) {
  return SIGNS[status] ?? UNKNOWN;
}

/** Statuses that share a sign, each group by the first of them. */
export function groups() {
  const found = new Map();
  STATUSES.forEach((status) => {
    const {points, filled} = SIGNS[status];
    const same = [...found.keys()].find((other) => SIGNS[other].points === points && SIGNS[other].filled === filled) ?? status;
    found.set(same, [...found.get(same) ?? [], status]);
  });
  return [...found];
}

export function words(status) {
  return status ? status.replaceAll('-', ' ') : 'status not documented';
}

/** The sign as a small drawing; what it means stands beside it. */
export function mark(status) {
  const {family, points, filled} = sign(status);
  return svg('svg.mark', {viewBox: '-1.3 -1.3 2.6 2.6', 'aria-hidden': 'true', class: `mark is-${family}${filled ? '' : ' is-hollow'}`},
    svg('polygon', {points: points.map((point) => point.join(',')).join(' ')}));
}
