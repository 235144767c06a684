// Says for people why something was refused.

import { words } from './words.js';
import { dayAndClock } from './clock.js';
import { Refusal } from './service.js';

const nameOf = person => person && (person.name || person.id);

/** What the page calls a field of a request; somebody who was not found, by the number that was typed. */
function fieldOf(path, people) {
  const [, index] = /^attendees\[(\d+)\]$/.exec(path) ?? [];
  if (index) return people[index] ?? words.people;
  return { title: words.title, organizer: words.you, requester: words.you, seats: words.seats }[path] ?? path;
}

/** The sentences, one a line. `people` are the numbers that were typed. */
export function explain(error, roomName, people = []) {
  if (!(error instanceof Refusal)) {
    // A call that gets no answer fails with a TypeError; anything else is a fault of this page.
    if (error instanceof TypeError) return words.offline;
    reportError(error);
    return words.failed;
  }

  const { title, detail, violations = [], conflicts = [], leftBehind = [] } = error.problem;
  const lines = conflicts.map(one => one.end || one.by
    ? words.roomTakenBy(roomName(one.room.id), nameOf(one.by), one.end && dayAndClock(one.end))
    : `${roomName(one.room.id)}: ${one.text ?? words.taken}`);
  lines.push(...violations.map(one => `${fieldOf(one.path, people)}: ${one.message}`));
  if (lines.length === 0) lines.push(detail ?? title);
  lines.push(...leftBehind.map(one => words.left + one.explanation));
  return lines.join('\n');
}

/** What there is to know of a meeting that came out otherwise than asked for. */
export function remarks(meeting) {
  const lines = meeting.tolerated.map(one => words.without(one.reason));
  if (meeting.rooms.some(room => room.status === 'awaitingApproval')) lines.push(words.awaiting);
  return lines.join(' ');
}
