import { describe, expect, it } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { changedSince, differencesSince } from '#core/domain/recommendations/changed-since.ts';
import { caseNamed } from '../documents/practice-cases.ts';

const { applicant: facts, judgement } = caseNamed('髙橋太郎');
const frozen = { facts, judgement };

describe('推薦後に変更', () => {
  it('nothing while the facts are the same values, also after a way through JSON', () => {
    const again = JSON.parse(JSON.stringify(facts)) as Applicant;
    expect(changedSince(frozen, again)).toEqual([]);
    expect(changedSince({ facts: again, judgement }, facts)).toEqual([]);
  });

  it('names, numbers, wishes and what the judgement has read count; the rest does not', () => {
    const now: Applicant = {
      ...facts,
      familyName: '高橋',
      receiptNumber: '2022999999',
      choice: null,
      gradeAverage: { kind: 'typed', text: '2.9' },
      seat: 40,
      note: 'メモ',
    };
    expect(changedSince(frozen, now).toSorted()).toEqual(
      ['choice', 'familyName', 'gradeAverage', 'receiptNumber'].toSorted(),
    );
    expect(differencesSince(frozen, { ...facts, familyName: '高橋' })).toEqual([
      { field: 'familyName', label: '姓', before: '髙橋', after: '高橋' },
    ]);
  });

  it('a figure that reads the same is no change for an officer', () => {
    const typed = { ...facts, gradeAverage: { kind: 'typed', text: '3.5' } } as const;
    const spelt = { ...facts, gradeAverage: { kind: 'typed', text: '3.5' } } as const;
    expect(differencesSince({ facts: typed, judgement }, spelt)).toEqual([]);
  });

  it('a fact that did not exist when the 推薦書 was made is one that was not entered', () => {
    const { wantsGrant: _, ...older } = facts;
    expect(changedSince({ facts: older as Applicant, judgement }, { ...facts, wantsGrant: null })).toEqual(
      [],
    );
  });
});
