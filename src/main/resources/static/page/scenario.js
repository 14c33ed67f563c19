/** Runs a scenario; a long one is a job, whose end is waited for. */
import { get, post } from './api.js';

const PAUSE = 700;

export async function scenario(asked, signal) {
  let answer = await post('/api/scenarios', asked, signal);
  while (answer.state) {
    if (['failed', 'cancelled'].includes(answer.state)) {
      throw new Error(`The scenario ${answer.state}: ${answer.because ?? 'no reason is given'}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    signal.throwIfAborted();
    answer = answer.state === 'done' ? await get(`/api/jobs/${answer.id}/result`, {}, signal) : await get(`/api/jobs/${answer.id}`, {}, signal);
  }
  return answer;
}
