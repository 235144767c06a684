// The meetings that were booked with this browser. Only their ids and what the list shows are kept.

const storage = 'meetings';

export const all = vendor => read().filter(one => one.vendor === vendor);

export function keep(vendor, meeting) {
  const kept = { vendor, id: meeting.id, title: meeting.title, start: meeting.during.start, end: meeting.during.end, rooms: meeting.rooms.map(one => one.room.id), joinLink: meeting.joinLink };
  write([...read().filter(one => one.id !== meeting.id), kept]);
}

export const forget = id => write(read().filter(one => one.id !== id));

const read = () => JSON.parse(localStorage.getItem(storage) ?? '[]');
const write = list => localStorage.setItem(storage, JSON.stringify(list));
