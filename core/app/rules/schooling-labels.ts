import type { Schooling } from '#core/domain/applicant.ts';

export const schoolingLabels: Readonly<Record<Schooling, string>> = {
  summerWinter: '夏季・冬季スクーリング',
  fullYear: '通年スクーリング',
  openUniversity: '放送大学',
};
