import { describe, expect, it } from 'vitest';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { CaseEvent } from '#core/domain/progress/case-event.ts';
import { emptyYear, officeYear, type Recommendation } from '#core/domain/progress/records.ts';
import { unfinished } from '#core/domain/year/unfinished.ts';
import { june2022, student } from '../../store/helpers.ts';

const wishing = (studentNumber: string): ApplicantCase =>
  ({
    applicant: student(studentNumber, { receiptNumber: `11${studentNumber}`, receiptDate: '2022-05-02' }),
    judgement: { wishes: [{ wish: 'grant' }] },
  }) as unknown as ApplicantCase;

const event = (studentNumber: string, detail: Readonly<Record<string, unknown>>): CaseEvent =>
  ({
    id: `${studentNumber} ${detail.kind}`,
    edition: 'advance-2022',
    round: 'round1',
    studentNumber,
    on: '2022-06-14',
    recordedAt: '2022-06-14T10:00:00+09:00',
    by: null,
    note: null,
    ...detail,
  }) as unknown as CaseEvent;

const { edition, asOf } = june2022;
const round = edition.calendar.rounds[0]?.id ?? '';

describe('what is not finished in a year', () => {
  it('a year without applicants is finished', () => {
    expect(unfinished({ cases: [], records: emptyYear, edition, asOf })).toEqual([]);
  });

  it('counts who was neither recommended nor withdrew, who waits for a result, and for the notice', () => {
    const batch = {
      id: 'b',
      edition: edition.id,
      round,
      number: 1,
      submittedOn: '2022-06-13',
      submittedBy: null,
      members: ['002', '003', '004'].map((studentNumber) => ({
        studentNumber,
        receiptNumber: `11${studentNumber}`,
        wishes: ['grant'],
      })),
    } as unknown as Recommendation;
    const decided = { kind: 'decided', outcomes: { grant: 'candidate' } };
    const records = officeYear({
      ...emptyYear,
      recommendations: [batch],
      events: new Map([
        ['003', [event('003', { ...decided, round })]],
        [
          '004',
          [event('004', { ...decided, round }), event('004', { kind: 'handedOver', to: '本人', round })],
        ],
        ['005', [event('005', { kind: 'withdrawn', ground: 'withdrawn', reason: '就職', round })]],
      ]),
    });
    const cases = ['001', '002', '003', '004', '005'].map(wishing);
    expect(unfinished({ cases, records, edition, asOf })).toEqual([
      '推薦も辞退も記録されていない希望者が 1 人います。',
      '推薦した生徒のうち、選考結果が記録されていない生徒が 1 人います。',
      '通知を渡した記録のない生徒が 1 人います。',
      '締めていない募集回があります（第1回・第2回・第3回・予備回）。',
    ]);
  });
});
