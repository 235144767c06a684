// The grid: rooms as rows, half hours as columns.

import { words } from './words.js';
import { clock, addMinutes } from './clock.js';

const table = document.getElementById('board');

// A room that is excluded for one of these reasons may be free at some half hours: booking one tells.
const mayBeFree = ['outsideHours', 'unknown'];

/** Draws a day. `ownMeeting(roomId, start)` gives the meeting that was booked on this page, if there is one. */
export function draw(day, ownMeeting, choose) {
  const head = document.createElement('thead');
  const row = head.insertRow();
  row.append(header('col', words.room), ...day.halfHours.map(start => header('col', clock(start))));
  const body = document.createElement('tbody');
  for (const { room, exclusion } of day.rooms) body.append(rowOf(day, room, exclusion, ownMeeting, choose));
  table.replaceChildren(head, body);
  const first = table.querySelector('td');
  if (first) first.tabIndex = 0;
}

function header(scope, text) {
  const cell = document.createElement('th');
  cell.scope = scope;
  cell.textContent = text;
  return cell;
}

function rowOf(day, room, exclusion, ownMeeting, choose) {
  const row = document.createElement('tr');
  row.dataset.room = room.id;
  const name = header('row', room.name ?? room.id);
  const facts = document.createElement('small');
  facts.textContent = [room.seats && words.seatsOf(room.seats), room.location].filter(Boolean).join(' · ');
  name.append(facts);
  row.append(name);

  const isTakenAtTimes = !exclusion || (exclusion.reason === 'taken' && exclusion.conflicts.length > 0);
  if (!isTakenAtTimes && !mayBeFree.includes(exclusion.reason)) {
    const reason = words[exclusion.reason] ?? words.taken;
    row.append(cellOf('closed', `${reason}: ${exclusion.explanation}`, `${room.name}, ${reason}: ${exclusion.explanation}`, day, 0, day.halfHours.length));
    return row;
  }

  for (let column = 0; column < day.halfHours.length;) {
    const start = day.halfHours[column];
    const conflict = exclusion?.conflicts.find(one => covers(one, start));
    const width = conflict ? day.halfHours.slice(column).filter(half => covers(conflict, half)).length : 1;
    row.append(conflict ? takenCell(room, conflict, ownMeeting(room.id, start), day, column, width) : openCell(room, exclusion, day, column, choose));
    column += width;
  }

  return row;
}

// What the vendor does not tell counts as held.
function covers(conflict, start) {
  const from = Date.parse(start);
  return !(Date.parse(conflict.start) >= from + 1800000) && !(Date.parse(conflict.end) <= from);
}

function takenCell(room, conflict, own, day, column, width) {
  const who = conflict.by && (conflict.by.name || conflict.by.id);
  const text = own ? own.title : [who, conflict.text].filter(Boolean).join(' ') || words.taken;
  const until = conflict.end && clock(conflict.end);
  return cellOf(own ? 'own' : 'taken', text, `${room.name}, ${clock(day.halfHours[column])}: ${own ? `${words.own}, ${own.title}. ` : ''}${words.takenBy(who, until)}`, day, column, width);
}

function openCell(room, exclusion, day, column, choose) {
  const start = day.halfHours[column];
  const isOver = Date.parse(addMinutes(start, 30)) <= Date.now();
  const kind = isOver ? 'past' : exclusion && mayBeFree.includes(exclusion.reason) ? 'ask' : 'free';
  const remark = kind === 'ask' ? `. ${words[exclusion.reason]}: ${exclusion.explanation}` : '';
  const cell = cellOf(kind, '', `${room.name}, ${clock(start)}: ${words[kind]}${remark}`, day, column, 1);
  if (isOver) cell.setAttribute('aria-disabled', 'true');
  else cell.choose = () => choose(room, start);
  return cell;
}

function cellOf(kind, text, label, day, column, width) {
  const cell = document.createElement('td');
  cell.setAttribute('role', 'gridcell');
  cell.setAttribute('aria-label', label);
  cell.title = label;
  cell.className = kind;
  cell.textContent = text;
  cell.colSpan = width;
  cell.tabIndex = -1;
  cell.dataset.column = column;
  cell.dataset.start = day.halfHours[column];
  return cell;
}

/** Gives the focus back to a half hour after the grid was drawn anew. */
export function focus(roomId, start) {
  const row = table.querySelector(`tr[data-room="${CSS.escape(roomId)}"]`);
  const cells = [...row?.cells ?? []].filter(cell => cell.matches('td'));
  go(cells.find(cell => cell.dataset.start === start) ?? cells[0]);
}

function go(cell) {
  if (!cell) return;
  for (const other of table.querySelectorAll('td[tabindex="0"]')) other.tabIndex = -1;
  cell.tabIndex = 0;
  cell.focus();
}

/** The cell of a row over or under another one. */
function cellAt(row, column) {
  return [...row?.cells ?? []].filter(cell => cell.matches('td')).findLast(cell => Number(cell.dataset.column) <= column);
}

table.addEventListener('click', event => event.target.closest('td')?.choose?.());
table.addEventListener('focusin', event => {
  const cell = event.target.closest('td');
  if (cell && cell.tabIndex !== 0) go(cell);
});
table.addEventListener('keydown', event => {
  const cell = event.target.closest('td');
  if (!cell) return;
  const cells = [...cell.parentElement.cells].filter(one => one.matches('td'));
  const column = Number(cell.dataset.column);
  const moves = {
    ArrowRight: () => go(cells[cells.indexOf(cell) + 1]),
    ArrowLeft: () => go(cells[cells.indexOf(cell) - 1]),
    ArrowDown: () => go(cellAt(cell.parentElement.nextElementSibling, column)),
    ArrowUp: () => go(cellAt(cell.parentElement.previousElementSibling, column)),
    Home: () => go(cells[0]),
    End: () => go(cells.at(-1)),
    Enter: () => cell.choose?.(),
    ' ': () => cell.choose?.(),
  };
  if (!moves[event.key]) return;
  event.preventDefault();
  moves[event.key]();
});
