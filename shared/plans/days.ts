// Days of the calendar as text ("2026-11-23"), free of clock times and time zones.

/** A day as ISO text. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day it is at a time, where the person is. */
export function dayOf(time: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** The day that many days later; parts of a day count as the whole one. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + Math.ceil(days) * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  const sinceMonday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}
