import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import { type GradePeriod, showTenths } from '#core/domain/grade-average.ts';
import { rule, table } from './readable.ts';

const periods: Readonly<Record<GradePeriod, string>> = {
  years1to2: '1～2年',
  years2to3: '最終2か年',
  years1to3: '1～3年',
};

export function marksRules({ marks }: Edition): readonly ReadableRule[] {
  const { grant, loan1, combined, loan2, period, rounding } = marks;
  const hardships = loan1.hardships.value.map((entry) => entry.label).join('・');
  return [
    rule(
      'marks.grant',
      '給付奨学金',
      `評定平均値 ${showTenths(grant.limitTenths.value)} 以上`,
      grant.limitTenths.citation,
    ),
    rule(
      'marks.grant.studyWill',
      '給付奨学金（基準に届かないとき）',
      grant.studyWill.value,
      grant.studyWill.citation,
    ),
    rule(
      'marks.grant.retention',
      '学修意欲の記録の保管',
      `作成した翌年度から ${grant.retentionYears.value} 年間、学校で保管します。機構には送りません`,
      grant.retentionYears.citation,
    ),
    rule(
      'marks.loan1',
      '第一種奨学金',
      `評定平均値 ${showTenths(loan1.limitTenths.value)} 以上`,
      loan1.limitTenths.citation,
    ),
    rule(
      'marks.loan1.hardships',
      '第一種奨学金の特例',
      `${hardships}のいずれかに当たり、次のどちらかの見込みを学校が認めること`,
      loan1.hardships.citation,
    ),
    ...table(
      'marks.loan1.statements',
      '特例で学校が認める見込み',
      'どちらか一つ',
      ['見込み'],
      loan1.statements,
      (row) => [row.label],
    ),
    rule('marks.combined', '併用貸与', '第一種奨学金と同じ', combined.citation),
    rule(
      'marks.loan2',
      '第二種奨学金',
      loan2.value.map((entry) => entry.label).join('、または'),
      loan2.citation,
    ),
    rule(
      'marks.period',
      '評定の対象学年',
      `在学者は${periods[period.value.inSchool]}、既卒者は${periods[period.value.left]}`,
      period.citation,
    ),
    rule('marks.rounding', '評定平均値の丸め', rounding.value, rounding.citation),
  ];
}
