import type { Person } from '#core/domain/documents/model.ts';
import { kanaStyle, nameStyle } from '../layout/style.ts';
import type { Cell } from '../layout/table-parts.ts';

/** A name with its kana above, as rosters have it. */
export const nameCell = (person: Person): Cell => ({
  parts: [
    { text: person.kana ?? '', style: kanaStyle },
    { text: person.name, style: nameStyle },
  ],
});

/** 「3年2組14番」 with the student number below. */
export const placeCell = (person: Person): Cell => ({
  parts: [{ text: person.place }, { text: person.studentNumber, style: { ...kanaStyle, size: 7 } }],
});
