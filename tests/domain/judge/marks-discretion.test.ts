import { expect, it } from 'vitest';
import { judge } from '#core/domain/judge/judge.ts';
import { shippedEdition } from '../../rules/editions.ts';
import { emptyApplicant } from './applicants.ts';

it('what only the school finds says so, points to the passage, and asks for a note', async () => {
  const edition = await shippedEdition('correspondence-2020');
  const applicant = { ...emptyApplicant, choice: 2, schooling: 'fullYear' } as const;
  const [loan2] = judge(applicant, edition, '2020-05-20').wishes;
  expect(loan2?.criteria.find(({ id }) => id === 'marks')).toMatchObject({
    verdict: { kind: 'schoolDecides' },
    reason: '「在学校で確認する通年スクーリングの学力の基準」に当たるかどうかは学校が判断します。',
    next: '学校で判断し、その結果を「備考」に残してください。',
    citations: [
      expect.objectContaining({
        locator: 'p.8',
        quote: '※通年スクーリングの学力・家計の基準は、在学している学校に確認してください。',
      }),
    ],
  });
});
