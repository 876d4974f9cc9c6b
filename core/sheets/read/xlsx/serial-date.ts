import { addDays } from '#core/domain/dates.ts';
import type { CellValue } from '#core/domain/fields/cell-value.ts';

/** 9999-12-31 */
const lastSerial = 2_958_465;

/**
 * A serial number under a date format. The 1900 system counts a 29 February 1900 that never was (serial 60): it and
 * serial 0 stay text, as Excel shows them, and are then a problem of the cell and not a wrong date. The time of day is
 * dropped.
 */
export function dateCell(serial: number, date1904: boolean): CellValue {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 0 || day > lastSerial) return { kind: 'number', value: serial };
  if (date1904) return { kind: 'date', date: addDays('1904-01-01', day) };
  if (day === 0) return serial === 0 ? { kind: 'text', text: '1900/1/0' } : timeCell(serial);
  if (day === 60) return { kind: 'text', text: '1900/2/29' };
  return { kind: 'date', date: addDays(day < 60 ? '1899-12-31' : '1899-12-30', day) };
}

/** A time of day as text; what is a day or more is a date after all. */
export function timeCell(serial: number, date1904 = false): CellValue {
  if (!Number.isFinite(serial) || serial < 0) return { kind: 'number', value: serial };
  if (serial >= 1) return dateCell(serial, date1904);
  const minutes = Math.round(serial * 24 * 60);
  return { kind: 'text', text: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}` };
}

/** `t="d"`: an ISO date, perhaps with a time behind. */
export function isoCell(text: string): CellValue {
  const date = /^(\d{4}-\d{2}-\d{2})(?:T|$)/u.exec(text)?.[1];
  return date === undefined ? { kind: 'text', text } : { kind: 'date', date };
}
