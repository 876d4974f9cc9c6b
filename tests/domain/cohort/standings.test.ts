import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Applicant } from '#core/domain/applicant.ts';
import { withinTop } from '#core/domain/cohort/standing.ts';
import { standingsOf } from '#core/domain/cohort/standings.ts';
import { student } from '../../store/helpers.ts';

const member = (number: number, facts: Partial<Applicant> = {}): Applicant =>
  student(String(1000 + number), { faculty: '工学部', grade: 2, ...facts });
const group = (...gpas: readonly (string | null)[]): readonly Applicant[] =>
  gpas.map((gpa, at) => member(at, { gpa }));
const ranks = (applicants: readonly Applicant[]) => {
  const standings = standingsOf(applicants);
  return applicants.map(({ studentNumber }) => standings.get(studentNumber)?.rank);
};
const standingOf = (applicants: readonly Applicant[], at = 0) => {
  const found = standingsOf(applicants).get(applicants[at]?.studentNumber ?? '');
  if (found === undefined) throw new Error('no standing');
  return found;
};

describe('ranks', () => {
  it('are 1, 2, 2, 4 from the top, whatever the order in the roster', () => {
    expect(ranks(group('3.5', '4', '3.5', '2.9'))).toEqual([2, 1, 2, 4]);
  });

  it('say how many share them', () => {
    const applicants = group('3.5', '4', '3.5', '2.9', '2.9');
    expect(standingOf(applicants, 0)).toMatchObject({ rank: 2, tied: true, sharedBy: 2 });
    expect(standingOf(applicants, 1)).toMatchObject({ rank: 1, tied: false, sharedBy: 1 });
    expect(standingOf(applicants, 4)).toMatchObject({ rank: 4, tied: true, sharedBy: 2 });
  });

  it('are by the number and not by its letters', () => {
    expect(ranks(group('9.5', '10', '3.10000000000001', '3.1'))).toEqual([2, 1, 3, 4]);
  });

  it('who is without a GPA is said, but for those on 休学', () => {
    const [first, ...others] = group('3', null, null, '2');
    const onLeave = others.map((each, at) => (at === 0 ? { ...each, standing: 'onLeave' as const } : each));
    expect(standingOf([...(first ? [first] : []), ...onLeave])).toMatchObject({
      headCount: 4,
      withoutGpa: 1,
    });
    expect(standingOf(group('3', '2')).withoutGpa).toBe(0);
  });

  it('a student without a GPA takes none and is counted', () => {
    const applicants = group('3', null, '2');
    expect(ranks(applicants)).toEqual([1, null, 2]);
    expect(standingOf(applicants, 1)).toMatchObject({
      headCount: 3,
      tied: false,
      reachesMean: null,
      mean: '2.50',
    });
    expect(standingOf(applicants, 0).headCount).toBe(3);
  });
});

describe('groups', () => {
  it('are one 学部(科) and year, in one spelling or another', () => {
    const applicants = [
      member(1, { faculty: 'IT学部', gpa: '3' }),
      member(2, { faculty: 'ＩＴ 学部', gpa: '2' }),
      member(3, { faculty: 'IT学部', grade: 3, gpa: '1' }),
      member(4, { faculty: '文学部', gpa: '1' }),
    ];
    expect(ranks(applicants)).toEqual([1, 2, 1, 1]);
    expect(applicants.map((_, at) => standingOf(applicants, at).headCount)).toEqual([2, 2, 1, 1]);
    expect(standingOf(applicants, 1).groupLabel).toBe('IT学部 2年');
  });

  it('a student whose 学部(科) or year is missing belongs to none', () => {
    const applicants = [
      member(1, { gpa: '3' }),
      member(2, { gpa: '4', faculty: null }),
      member(3, { gpa: '4', grade: null }),
    ];
    expect(ranks(applicants)).toEqual([1, undefined, undefined]);
    expect(standingOf(applicants).headCount).toBe(1);
  });

  it('are the years where the school has no 学部(科) at all', () => {
    const applicants = group('3', '4').map((each) => ({ ...each, faculty: null }));
    expect(ranks(applicants)).toEqual([2, 1]);
    expect(standingOf(applicants).groupLabel).toBe('2年');
  });

  it('in which nobody has a GPA have no standing', () => {
    expect(standingsOf(group(null, null)).size).toBe(0);
  });

  it('say when everyone counted is an applicant', () => {
    const applicants = group('3', '4').map((each) => ({ ...each, choice: 1 as const }));
    expect(standingOf(applicants).applicantsOnly).toBe(true);
    expect(standingOf([...applicants, member(9, { gpa: '1' })]).applicantsOnly).toBe(false);
  });
});

describe('what the school typed', () => {
  it('wins over what is computed', () => {
    const typed = member(0, { gpa: '2', gpaRank: 3, gpaHeadCount: 80 });
    const applicants = [
      typed,
      ...group('4', '3.5').map((each) => ({ ...each, studentNumber: `x${each.gpa}` })),
    ];
    expect(standingOf(applicants)).toMatchObject({
      rank: 3,
      headCount: 80,

      source: 'typed',
      sharedBy: null,
      withoutGpa: 0,
      reachesMean: false,
    });
    expect(standingOf(applicants, 1)).toMatchObject({ rank: 1, headCount: 3, source: 'computed' });
  });

  it('needs nobody else, and neither 学部(科) nor year', () => {
    const alone = student('1', { gpaRank: 3, gpaHeadCount: 80 });
    expect(standingOf([alone])).toMatchObject({
      rank: 3,
      headCount: 80,
      source: 'typed',
      mean: null,
      groupLabel: '',
    });
  });

  it('a rank without its head count says nothing, nor one beyond it', () => {
    expect(standingsOf([student('1', { gpaRank: 3 })]).size).toBe(0);
    expect(standingsOf([student('1', { gpaRank: 81, gpaHeadCount: 80 })]).size).toBe(0);
    expect(standingOf([member(0, { gpa: '3', gpaRank: 7 })])).toMatchObject({ rank: 1, source: 'computed' });
  });

  it('a head count alone is that of the group', () => {
    const applicants = [
      member(0, { gpa: '3', gpaHeadCount: 80, choice: 1 }),
      member(1, { gpa: '4', choice: 1 }),
    ];
    expect(standingOf(applicants)).toMatchObject({ rank: 2, headCount: 80, applicantsOnly: false });
    const slip = [member(0, { gpa: '3', gpaHeadCount: 1 }), member(1, { gpa: '4' })];
    expect(standingOf(slip)).toMatchObject({ rank: 2, headCount: 2 });
  });
});

describe('the mean', () => {
  it('is exact: 3.0 over 2.9 and 3.1 reaches it, a hair below does not', () => {
    expect(standingOf(group('3', '2.9', '3.1'))).toMatchObject({
      reachesMean: true,
      mean: '3.00',
      exactMean: '9.0÷3',
    });
    expect(standingOf(group('2.99999999999999', '3', '3')).reachesMean).toBe(false);
    // In floating point 0.1 + 0.2 + 0.3 is above 0.6, and 0.2 would fall below its own mean.
    expect(standingOf(group('0.2', '0.1', '0.3')).reachesMean).toBe(true);
  });

  it('is of those who have a GPA', () => {
    expect(standingOf(group('3', null, '2'))).toMatchObject({ mean: '2.50', exactMean: '5÷2' });
  });

  it.each([
    [['2.764', '2.766'], '2.77'],
    [['2.76', '2.769'], '2.76'],
    [['2.77', '2.76'], '2.77'],
    [['0', '0.01'], '0.01'],
    [['100'], '100.00'],
  ])('%j is shown as %s', (gpas, mean) => {
    expect(standingOf(group(...gpas)).mean).toBe(mean);
  });
});

test.each([
  [1, 3, true],
  [2, 3, false],
  [26, 80, true],
  [27, 80, false],
  [27, 81, true],
  [1, 2, false],
])('rank %d of %d in the top third: %s', (rank, headCount, within) => {
  expect(withinTop({ rank, headCount }, 1, 3)).toBe(within);
});

const gpas = fc.array(
  fc.option(
    fc.integer({ min: 0, max: 430 }).map((hundredths) => String(hundredths / 100)),
    { nil: null },
  ),
  { minLength: 1, maxLength: 40 },
);

describe('for any group', () => {
  it('a rank is one more than the number of those who are better', () => {
    fc.assert(
      fc.property(gpas, (texts) => {
        const applicants = group(...texts);
        const standings = standingsOf(applicants);
        for (const { studentNumber, gpa } of applicants) {
          if (gpa === null) continue;
          const others = texts.flatMap((text) => (text === null ? [] : [Number(text)]));
          expect(standings.get(studentNumber)).toMatchObject({
            rank: 1 + others.filter((other) => other > Number(gpa)).length,
            sharedBy: others.filter((other) => other === Number(gpa)).length,
            headCount: texts.length,
          });
        }
      }),
    );
  });

  it('a better GPA never has a worse rank, and the best and the mean itself reach the mean', () => {
    fc.assert(
      fc.property(gpas, fc.nat(), fc.integer({ min: 0, max: 430 }), (texts, at, better) => {
        const who = at % texts.length;
        const before = group(...texts);
        const own = Number(before[who]?.gpa ?? 0);
        const raised = String(Math.max(own, better / 100));
        const after = before.map((each, index) => (index === who ? { ...each, gpa: raised } : each));
        if (before[who]?.gpa === null) return;
        expect(standingOf(after, who).rank).toBeLessThanOrEqual(standingOf(before, who).rank ?? 0);
        for (const { rank, reachesMean } of standingsOf(after).values())
          if (rank === 1) expect(reachesMean).toBe(true);
      }),
    );
  });

  it('the order of the roster changes nothing', () => {
    fc.assert(
      fc.property(gpas, (texts) => {
        const applicants = group(...texts);
        const forth = standingsOf(applicants);
        const back = standingsOf(applicants.toReversed());
        for (const [number, standing] of forth) expect(back.get(number)).toEqual(standing);
      }),
    );
  });
});
