import type { IsoDate } from '../applicant.ts';
import { addDays } from '../dates.ts';

// RFC 5545, as far as days without a time need it. https://www.rfc-editor.org/rfc/rfc5545

export type CalendarEvent = Readonly<{
  /** The same in every export of the same entry: a second import then changes the first (RFC 5545 §3.8.4.7) */
  uid: string;
  on: IsoDate;
  title: string;
  description: string;
}>;

/** A calendar file. `now` is an ISO timestamp with offset. */
export function icalendar(name: string, events: readonly CalendarEvent[], now: string): string {
  const stamp = utcStamp(now);
  // A later export must have a higher number than an earlier one, or Outlook keeps the old day (§3.8.7.4).
  const sequence = Math.floor(Date.parse(now) / 60_000);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Shogaku Desk//年間日程//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, on, title, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      `LAST-MODIFIED:${stamp}`,
      `SEQUENCE:${sequence}`,
      `DTSTART;VALUE=DATE:${bare(on)}`,
      // The day after the last, which does not belong to it any more (§3.6.1).
      `DTEND;VALUE=DATE:${bare(addDays(on, 1))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(description)}`,
      'CATEGORIES:奨学金',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const bare = (date: IsoDate): string => date.replaceAll('-', '');

/** 「20220615T013200Z」 */
const utcStamp = (now: string): string =>
  `${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** §3.3.11 */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll(/\r\n|\r|\n/g, '\\n');

/** §3.1: at most 75 octets in a line, counted in UTF-8, and never cut within a character. */
const longest = 75;

function folded(line: string): string {
  let text = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > longest) {
      text += '\r\n ';
      used = 1;
    }
    text += character;
    used += size;
  }
  return text;
}

function octets(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
