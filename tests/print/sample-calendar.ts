import { schoolCalendar } from '#core/domain/documents/school-calendar.ts';
import type { SchoolPlan } from '#core/domain/school-calendar/entries.ts';
import { shippedEdition } from '../rules/editions.ts';
import { frameFor } from './sample-documents.ts';

/** A full year: JASSO's dates of 2022, deadlines counted back from them, two days on which several things fall. */
const plan: SchoolPlan = {
  rounds: [],
  deadlines: [
    counted('a', '確認書・所得連動返還の申告書の提出', 5),
    counted('b', '校長決裁', 1),
    { id: 'c', edition: 'advance-2022', label: '校内説明会', rule: { kind: 'fixed', on: '2022-04-18' } },
    {
      id: 'd',
      edition: 'advance-2022',
      label: '評定平均値の入力',
      rule: { kind: 'fixed', on: '2022-06-17' },
    },
  ],
  done: [],
  forms: [],
  daysOff: [
    { id: 'e', from: '2022-07-21', to: '2022-08-24', label: '夏季休業' },
    { id: 'f', from: '2022-06-15', to: '2022-06-15', label: '開校記念日' },
  ],
};

function counted(id: string, label: string, schoolDays: number) {
  const rule = { kind: 'countedBack', schoolDays, from: 'postingTo', round: null } as const;
  return { id, edition: 'advance-2022', label, rule };
}

const { school, editionTitle, printedOn } = frameFor('scholar-ac');
export const sampleCalendar = schoolCalendar(await shippedEdition('advance-2022'), plan, {
  title: '奨学金 年間日程',
  school,
  editionTitle,
  documentNumber: null,
  printedOn,
});
