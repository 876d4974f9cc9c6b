import type { Applicant } from './applicant.ts';
import type { Edition } from './edition.ts';
import { causeOf } from './emergency/cause-needs.ts';
import type { PaperNeed } from './papers.ts';

/** What the cause of the emergency asks for. A cause that is not entered leaves it open; it is never silently absent. */
export function emergencyPapers(
  need: PaperNeed,
  applicant: Applicant,
  { emergency }: Edition,
): readonly PaperNeed[] {
  if (emergency === null || emergency.causes.length === 0) return [];
  const number = applicant.emergencyCause;
  if (number === null) {
    return [
      {
        ...need,
        status: 'undetermined',
        reason: '「家計急変の事由」を入力すると、必要な書類が決まります。',
      },
    ];
  }
  const cause = causeOf(emergency, number);
  if (cause === null || cause.value.papers === null) return [];
  return [
    {
      ...need,
      label: `${need.label}: ${cause.value.papers}`,
      reason: `家計急変の事由が「(${number}) ${cause.value.label}」です。`,
      citation: cause.citation,
    },
  ];
}
