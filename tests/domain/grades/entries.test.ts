import { describe, expect, it } from 'vitest';
import { entriesIn, isByAverageOnly } from '#core/domain/grades/entries.ts';
import { shippedRulebook } from '../../rules/editions.ts';

const { editions } = await shippedRulebook();
const entriesOf = (id: string) => {
  const edition = editions.find((each) => each.id === id);
  if (edition === undefined) throw new Error(`${id} is not shipped`);
  return entriesIn(edition);
};

const studyWill = ['studyWillMethod', 'studyWillResult', 'studyWillDate', 'studyWillBy'];
const atHighSchool = [
  'gradeAverage',
  'gradePeriod',
  ...studyWill,
  'specialTalent',
  'specialWill',
  'loan2Basis',
];
const rank = ['gpa', 'gpaRank', 'gpaHeadCount'];

describe('the columns of 成績', () => {
  it.each([
    ['advance-2022', atHighSchool],
    ['advance-2026', atHighSchool],
    [
      'enrolled-2025',
      [
        'gradeAverage',
        'gradePeriod',
        'equivalencyExam',
        ...rank,
        'specialTalent',
        'specialWill',
        'loan2Basis',
      ],
    ],
    [
      'correspondence-2020',
      [
        'gradeAverage',
        'gradePeriod',
        'equivalencyExam',
        'gpa',
        'aboveMean',
        'specialTalent',
        'specialWill',
        'loan2Basis',
      ],
    ],
    [
      'continuation-2025',
      ['creditsEarned', 'creditsStandard', 'attendanceRate', 'graduationDelayed', 'warnedBefore', ...rank],
    ],
    ['emergency-2025', ['loan2Basis', 'emergencyCause', 'emergencyMonth', 'loanStart']],
    // The publications have no marks: what the school looks up can be kept all the same.
    ['enrolled-2023', ['gradeAverage', 'gradePeriod', ...rank]],
    [
      'emergency-2023',
      ['gradeAverage', 'gradePeriod', ...rank, 'emergencyCause', 'emergencyMonth', 'loanStart'],
    ],
  ])('of %s follow its rules', (id, expected) => {
    expect(entriesOf(id)).toEqual(expected);
  });

  it('are never none, and know where the average is all there is', () => {
    for (const edition of editions) expect(entriesIn(edition), edition.id).not.toEqual([]);
    expect(
      editions.filter((edition) => isByAverageOnly(entriesIn(edition))).map(({ scheme }) => scheme),
    ).toEqual(expect.arrayContaining(['advance']));
    expect(isByAverageOnly(entriesOf('enrolled-2025'))).toBe(false);
  });
});
