// A day of rooms: shows it, books, moves and cancels.

import { translate, words } from './words.js';
import { addMinutes, clock, dateOf, dayAndClock, useZone, zone } from './clock.js';
import { call, meetingPath, newKey, Refusal, roomsOf } from './service.js';
import { draw, focus } from './board.js';
import { explain, remarks } from './refusals.js';
import * as meetings from './meetings.js';

const query = document.getElementById('query');
const status = document.getElementById('status');
const booking = document.getElementById('booking');
const moving = document.getElementById('moving');
const board = document.getElementById('board');
let day = { halfHours: [], rooms: [] };
let asked = 0;
let slot;

const vendor = () => query.vendor.value;
const people = () => booking.querySelector('[name=people]').value.split(/[\n,;，；]/).map(one => one.trim()).filter(Boolean);
const roomName = id => day.rooms.find(one => one.room.id === id)?.room.name ?? id;

function option(value, text) {
  const element = document.createElement('option');
  element.value = value;
  element.textContent = text;
  return element;
}

/** Reads the day again and draws it; says `message` at the end instead of how many rooms there are. */
async function show(message) {
  const mine = ++asked;
  const [name, date] = [vendor(), query.date.value];
  board.setAttribute('aria-busy', 'true');
  status.textContent = words.loading;
  let read = { halfHours: [], rooms: [] };
  let said;
  try {
    read = await roomsOf(name, date, query.seats.value, query.person.value.trim());
    said = message ?? (read.rooms.length ? words.loaded(read.rooms.length) : words.noRooms);
  } catch (error) {
    said = [message, explain(error, roomName)].filter(Boolean).join(' ');
  }

  // A later question was asked meanwhile: its answer counts.
  if (mine !== asked) return;
  day = read;
  const own = meetings.all(name);
  draw(day, (roomId, start) => own.find(one => one.rooms.includes(roomId) && Date.parse(one.start) <= Date.parse(start) && Date.parse(start) < Date.parse(one.end)), openBooking);
  list(own);
  status.textContent = said;
  board.dataset.shown = `${name} ${date}`;
  board.removeAttribute('aria-busy');
}

function list(own) {
  const lines = own.toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start)).map(meeting => {
    const line = document.createElement('li');
    line.dataset.id = meeting.id;
    const text = document.createElement('span');
    text.textContent = `${dayAndClock(meeting.start)}–${clock(meeting.end)} ${meeting.title}${meeting.rooms.length ? `, ${meeting.rooms.map(roomName).join(', ')}` : ''}`;
    line.append(text);
    if (meeting.joinLink && /^https?:/.test(meeting.joinLink)) {
      const link = document.createElement('a');
      link.href = meeting.joinLink;
      link.rel = 'noreferrer';
      link.textContent = words.join;
      line.append(link);
    }

    line.append(button(words.move, meeting, () => openMoving(meeting)), button(words.cancel, meeting, () => cancel(meeting)));
    return line;
  });
  if (lines.length === 0) {
    const line = document.createElement('li');
    line.textContent = words.nothingBooked;
    lines.push(line);
  }

  document.getElementById('mine').replaceChildren(...lines);
}

function button(text, meeting, act) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.setAttribute('aria-label', `${text}: ${meeting.title}`);
  element.addEventListener('click', act);
  return element;
}

/** Lets a dialog's form do something: says why where it was refused, closes the dialog where it was not. */
async function submit(dialog, act) {
  const error = dialog.querySelector('.error');
  const send = dialog.querySelector('[type=submit]');
  if (send.disabled) return;
  error.textContent = words.working;
  send.disabled = true;
  try {
    const message = await act();
    dialog.close();
    await show(message);
    focus(slot.room, slot.start);
  } catch (refused) {
    error.textContent = explain(refused, roomName, people());
  } finally {
    send.disabled = false;
  }
}

function openBooking(room, start) {
  const form = booking.querySelector('form');
  form.reset();
  booking.querySelector('.error').textContent = '';
  slot = { room: room.id, start, key: newKey() };
  document.getElementById('booking-slot').textContent = `${room.name ?? room.id}, ${dayAndClock(start)}`;
  booking.showModal();
  form.elements.title.focus();
}

booking.querySelector('form').addEventListener('submit', event => {
  event.preventDefault();
  const { title, minutes, online } = event.target.elements;
  const missing = !title.value.trim() ? words.titleMissing : !query.person.value.trim() ? words.personMissing : null;
  if (missing) {
    booking.querySelector('.error').textContent = missing;
    title.focus();
    return;
  }

  submit(booking, async () => {
    const { room, start, key } = slot;
    const meeting = await call('POST', `/vendors/${vendor()}/meetings`, {
      title: title.value.trim(),
      start,
      end: addMinutes(start, Number(minutes.value)),
      timeZone: zone,
      organizer: query.person.value.trim(),
      attendees: people(),
      rooms: [room],
      online: online.checked,
    }, key);
    meetings.keep(vendor(), meeting);
    return `${words.booked(meeting.title)} ${remarks(meeting)}`.trim();
  });
});

function openMoving(meeting) {
  const starts = moving.querySelector('[name=start]');
  starts.replaceChildren(...day.halfHours.filter(start => Date.parse(start) > Date.now()).map(start => option(start, dayAndClock(start))));
  starts.value = day.halfHours.find(start => Date.parse(start) === Date.parse(meeting.start)) ?? starts.options[0]?.value;
  moving.querySelector('.error').textContent = '';
  slot = { meeting, room: meeting.rooms[0] ?? '' };
  document.getElementById('moving-meeting').textContent = `${meeting.title}, ${dayAndClock(meeting.start)}`;
  moving.showModal();
}

moving.querySelector('form').addEventListener('submit', event => {
  event.preventDefault();
  const start = event.target.elements.start.value;
  submit(moving, async () => {
    const { meeting } = slot;
    const moved = await call('POST', `${meetingPath(vendor(), meeting.id)}/move`, { start });
    // The id may be another one now.
    meetings.forget(meeting.id);
    meetings.keep(vendor(), moved);
    slot.start = start;
    return `${words.moved(moved.title)} ${remarks(moved)}`.trim();
  });
});

async function cancel(meeting) {
  status.textContent = words.working;
  try {
    await call('DELETE', meetingPath(vendor(), meeting.id));
    meetings.forget(meeting.id);
    await show(words.cancelled(meeting.title));
  } catch (error) {
    status.textContent = explain(error, roomName);
  }
}

/** Brings the kept meetings up to date: somebody may have moved or cancelled them elsewhere. */
async function refresh() {
  await Promise.all(meetings.all(vendor()).map(async kept => {
    try {
      const meeting = await call('GET', meetingPath(vendor(), kept.id));
      if (meeting.isCancelled) meetings.forget(kept.id);
      else meetings.keep(vendor(), meeting);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.problem.status === 404) meetings.forget(kept.id);
    }
  }));
}

for (const dialog of [booking, moving]) dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
query.addEventListener('submit', event => {
  event.preventDefault();
  show();
});
query.addEventListener('change', async event => {
  localStorage.setItem('vendor', vendor());
  localStorage.setItem('person', query.person.value.trim());
  if (event.target === query.vendor) await refresh();
  show();
});

translate();
const service = await call('GET', '/vendors');
useZone(service.timeZone);
query.vendor.replaceChildren(...service.names.map(name => option(name, words[name])));
query.vendor.value = service.names.find(name => name === localStorage.getItem('vendor')) ?? service.names[0];
query.person.value = localStorage.getItem('person') || service.examplePerson || '';
query.date.value = dateOf(Date.now());
booking.querySelector('[name=minutes]').replaceChildren(...[30, 60, 90, 120].map(minutes => option(minutes, words.minutes(minutes))));
await refresh();
await show();
