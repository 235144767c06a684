// The calls to the service behind the page.

/** What the service refused: its problem details. */
export class Refusal extends Error {
  constructor(problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

export async function call(method, path, body, key) {
  const headers = {};
  if (body) headers['Content-Type'] = 'application/json';
  if (key) headers['Idempotency-Key'] = key;
  const answer = await fetch(path, { method, headers, body: body && JSON.stringify(body) });
  if (answer.ok) return answer.status === 204 ? null : answer.json();
  const isProblem = answer.headers.get('Content-Type')?.startsWith('application/problem+json');
  throw new Refusal(isProblem ? await answer.json() : { title: `${answer.status} ${answer.statusText}` });
}

/** A key for one booking: sent again after a failure, it makes no second meeting. */
export const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');

export const roomsOf = (vendor, date, seats, requester) => {
  const query = new URLSearchParams();
  if (seats) query.set('seats', seats);
  if (requester) query.set('requester', requester);
  return call('GET', `/vendors/${vendor}/days/${date}?${query}`);
};

export const meetingPath = (vendor, id) => `/vendors/${vendor}/meetings/${encodeURIComponent(id)}`;
