// Times as people in the office see them, wherever the browser is.

import { language } from './words.js';

let zone;
let time;
let day;

/** Says in which time zone the office is. */
export function useZone(timeZone) {
  zone = timeZone;
  time = new Intl.DateTimeFormat(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  day = new Intl.DateTimeFormat(language, { timeZone, weekday: 'short', month: 'short', day: 'numeric' });
}

export const clock = instant => time.format(new Date(instant));
export const dayAndClock = instant => `${day.format(new Date(instant))} ${clock(instant)}`;

/** The office's date, as an input of type date writes it. */
export const dateOf = instant => new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant));

export const addMinutes = (instant, minutes) => new Date(Date.parse(instant) + minutes * 60000).toISOString();
export { zone };
