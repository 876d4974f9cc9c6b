import type { Applicant } from '../applicant.ts';
import type { ApplicantCase } from '../case.ts';
import { japaneseDate, japaneseMonth } from '../dates.ts';
import { columnOf } from '../fields/roster-columns.ts';
import { isForeign } from '../judge/applicant-facts.ts';
import type { FormInput } from './form-input.ts';
import { periodWords } from './marks-words.ts';
import type { CoverSheet } from './model.ts';
import { choiceWords } from './words.ts';

const unknown = '未入力';

/** Who it is, as the officer compares it with the papers in hand. */
export function coverIdentity(
  { applicant: a, judgement }: ApplicantCase,
  input: FormInput,
): CoverSheet['identity'] {
  const average =
    judgement.gradeAverage === null ? unknown : `${judgement.gradeAverage}（${periodWords(a, input)}）`;
  return [
    { label: '生年月日', value: a.birthDate === null ? unknown : japaneseDate(a.birthDate) },
    { label: '国籍', value: nationality(a) },
    { label: '在籍課程', value: course(a) },
    { label: '卒業（見込）', value: a.graduation === null ? unknown : japaneseMonth(a.graduation) },
    { label: '受付番号', value: a.receiptNumber ?? '未発行' },
    {
      label: '給付奨学金',
      value: a.wantsGrant === null ? unknown : a.wantsGrant ? '希望する' : '希望しない',
    },
    { label: '貸与奨学金', value: a.choice === null ? '希望しない' : choiceWords(input.edition, a.choice) },
    { label: '評定平均値', value: average },
    { label: '生計維持者', value: supporters(a) },
    { label: '世帯人数', value: a.householdSize === null ? unknown : `${a.householdSize}人` },
  ];
}

function nationality(a: Applicant): string {
  if (!isForeign(a)) return '日本';
  if (a.residenceStatus === null) return '日本以外（在留資格 未入力）';
  const stays =
    a.residenceStatus.kind !== 'longTermResident' || a.staysPermanently === null
      ? ''
      : a.staysPermanently
        ? '・永住の意思あり'
        : '・永住の意思なし';
  return `日本以外（${shown('residenceStatus', a)}${stays}）`;
}

function course(a: Applicant): string {
  if (a.schoolCourse === null) return unknown;
  return a.courseYears === null
    ? shown('schoolCourse', a)
    : `${shown('schoolCourse', a)}（${a.courseYears}年制）`;
}

function supporters(a: Applicant): string {
  if (a.supporters !== null) return `${a.supporters}人`;
  return a.socialCare === true ? '本人（社会的養護）' : unknown;
}

const shown = (field: string, a: Applicant): string => columnOf(field)?.show(a) ?? '';
