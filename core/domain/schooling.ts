import type { Schooling } from './applicant.ts';

/** 受講形態 of 通信教育, as it is shown and asked for. */
export const schoolingLabels: Readonly<Record<Schooling, string>> = {
  summerWinter: '夏季・冬季スクーリング',
  fullYear: '通年スクーリング',
  openUniversity: '放送大学',
};
