/** Which answers have a chart. All others are sentence and table. */
import { history } from './history.js';
import { leaders, shares } from './shares.js';
import { waterfall } from './waterfall.js';

const CHARTS = {
  'market/leaders': leaders,
  'market/ranking': shares,
  'plant/history': history,
  'policy/target-gap': waterfall,
};

/** The chart of an answer, or null. */
export function chart(answer) {
  return CHARTS[answer.question]?.(answer) ?? null;
}
