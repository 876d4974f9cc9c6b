import type { GradeField } from '#core/contract/students.ts';

/** How a column of 成績 looks. */
export type GradeSpec = Readonly<{
  heading: string;
  group: string | null;
  width: number;
  kind: 'figure' | 'text';
  /** Says in words why it is not needed; the other cells of a group are only pale. */
  saysWhy: boolean;
}>;

const spec = (
  heading: string,
  group: string | null,
  width: number,
  more: Partial<GradeSpec> = {},
): GradeSpec => ({ heading, group, width, kind: 'text', saysWhy: false, ...more });

const figure = { kind: 'figure' } as const;

export const gradeSpecs: Readonly<Record<GradeField, GradeSpec>> = {
  gradeAverage: spec('評定平均値', null, 84, figure),
  gradePeriod: spec('対象期間', null, 84),
  equivalencyExam: spec('高卒認定', null, 72),
  creditsEarned: spec('修得', '単位数', 60, figure),
  creditsStandard: spec('標準', '単位数', 60, figure),
  attendanceRate: spec('出席率', null, 68, figure),
  graduationDelayed: spec('卒業延期', null, 76),
  warnedBefore: spec('前回警告', null, 80),
  gpa: spec('GPA', null, 64, figure),
  gpaRank: spec('順位', '学校の順位', 60, figure),
  gpaHeadCount: spec('人数', '学校の順位', 60, figure),
  aboveMean: spec('平均水準以上', null, 104, { saysWhy: true }),
  studyWillMethod: spec('方法', '学修意欲の確認', 84, { saysWhy: true }),
  studyWillResult: spec('結果', '学修意欲の確認', 102),
  studyWillDate: spec('日付', '学修意欲の確認', 120),
  studyWillBy: spec('確認者', '学修意欲の確認', 88),
  specialTalent: spec('資質能力', '第一種の特例', 76, { saysWhy: true }),
  specialWill: spec('学修意欲', '第一種の特例', 72),
  loan2Basis: spec('基準', '第二種', 88, { saysWhy: true }),
  emergencyCause: spec('事由', '家計急変', 184, { saysWhy: true }),
  emergencyMonth: spec('生じた年月', '家計急変', 92),
  loanStart: spec('貸与始期', null, 92),
};
