import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, icalendar } from '#core/domain/school-calendar/icalendar.ts';

const now = '2022-06-20T10:32:00+09:00';
const event = (facts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'advance-2022.round.first.postingTo@shogaku-desk',
  on: '2022-06-17',
  title: '【奨学金】第1回 申込書類の送付期限',
  description: '令和4年度 予約採用\n出典: p.5',
  ...facts,
});

/** As another program reads the file. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

describe('a calendar file', () => {
  it('has days without a time, and the day after as its end', () => {
    const [only] = read(icalendar('奨学金', [event()], now));
    expect(only?.startDate.isDate).toBe(true);
    expect(only?.startDate.toString()).toBe('2022-06-17');
    expect(only?.endDate.toString()).toBe('2022-06-18');
    expect(only?.summary).toBe('【奨学金】第1回 申込書類の送付期限');
    expect(only?.description).toBe('令和4年度 予約採用\n出典: p.5');
  });

  it('keeps the id and raises the sequence, so that a second import changes the first', () => {
    const [before] = read(icalendar('奨学金', [event()], now));
    const [after] = read(icalendar('奨学金', [event({ on: '2022-06-20' })], '2022-06-20T10:33:00+09:00'));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(after?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2022-06-20T01:33:00Z');
  });

  it('crosses the end of a year', () => {
    const [only] = read(icalendar('奨学金', [event({ on: '2022-12-31' })], now));
    expect(only?.endDate.toString()).toBe('2023-01-01');
  });

  it('is empty but readable without dates', () => {
    expect(read(icalendar('奨学金', [], now))).toEqual([]);
  });

  it('gives back any text, in lines of at most 75 octets that end in CRLF', () => {
    const signs = fc.constantFrom('髙', '𠮷', 'あ', 'a', ';', ',', '\\', '\n', ' ', '"', ':', '①');
    const text = fc.array(signs, { maxLength: 120 }).map((some) => some.join(''));
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = icalendar('奨学金', [event({ title, description })], now);
        const lines = file.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line).toBe(Buffer.from(line).toString());
        }
        const [only] = read(file);
        expect(only?.summary ?? '').toBe(title);
        expect(only?.description ?? '').toBe(description);
      }),
    );
  });
});
