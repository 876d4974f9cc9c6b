import type { FormDocument, FormOf, Person } from '#core/domain/documents/model.ts';
import { givenNames, surnames } from '#core/domain/practice/names.ts';
import * as sample from '../../tests/print/sample-documents.ts';

// The documents that every engine draws. Names as they occur, 𠮷 from the second font among them; without variation
// selectors and decomposed kana, which the other libraries draw wrongly, so that pages can be compared.

const person = (index: number): Person => {
  const [surname, kana] =
    index % 50 === 0 ? ['𠮷田', 'ヨシダ'] : (surnames[index % surnames.length] ?? ['', '']);
  const [given, givenKana] = givenNames[(index * 7) % givenNames.length] ?? ['', ''];
  return {
    studentNumber: `22${String(index + 1).padStart(5, '0')}`,
    place: `3年${(index % 8) + 1}組${(index % 40) + 1}番`,
    name: `${surname}　${given}`.replaceAll(/[\u{E0100}-\u{E01EF}]/gu, ''),
    kana: `${kana}　${givenKana}`,
  };
};

function coverSheets(count: number): FormDocument {
  const document = sample.coverSheets(0);
  const sheets = Array.from({ length: count }, (_, index) => ({
    ...sample.coverSheet(index),
    person: person(index),
  }));
  return { ...document, sheets };
}

function recommendationList(count: number): FormOf<'recommendation-list'> {
  const document = sample.recommendationList([count, 0, 0, 0]);
  return {
    ...document,
    parts: document.parts.map((part) => ({
      ...part,
      rows: part.rows.map((row, index) => ({ ...row, person: person(index) })),
    })),
  };
}

export const documents = { sheets: coverSheets, list: recommendationList } as const;
export type DocumentName = keyof typeof documents;
