import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { MarksRule, MarksWay, YearGroup } from '#core/domain/edition-marks.ts';
import { showTenths } from '#core/domain/grade-average.ts';
import { periodLabels } from '#core/domain/grade-period.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import { assertNever } from '#core/domain/result.ts';
import { schoolingLabels } from '#core/domain/schooling.ts';
import { maybe, rule, rulesOf, table } from './readable.ts';

export const marksRules = ({ marks }: Edition): readonly ReadableRule[] => [
  ...marks.rules.flatMap(waysOf),
  ...table(
    'marks.statements',
    '特例で学校が認める見込み',
    'どちらか一つ',
    ['見込み'],
    marks.statements,
    (row) => [row.label],
  ),
  ...maybe('marks.combined', '併用貸与', marks.combined, () => '第一種奨学金と同じ'),
  ...maybe(
    'marks.retention',
    '学修意欲の記録の保管',
    marks.retentionYears,
    (years) => `作成した翌年度から ${years} 年間、学校で保管します。機構には送りません`,
  ),
  ...maybe(
    'marks.period',
    '評定の対象学年',
    marks.period,
    ({ inSchool, left }) => `在学者は${periodLabels[inSchool]}、既卒者は${periodLabels[left]}`,
  ),
  ...maybe('marks.rounding', '評定平均値の丸め', marks.rounding, (words) => words),
  ...maybe('marks.elsewhere', 'この資料にない基準', marks.elsewhere, (words) => words),
];

/** Any one of the ways is enough, so each is a rule with a sentence of its own to click on. */
function waysOf({ wishes, group, ways }: MarksRule, at: number): readonly ReadableRule[] {
  const who = `${wishes.map((wish) => wishLabels[wish]).join('・')}${groupWords(group)}`;
  const rules = ways.map((way, index) => {
    const order = ways.length === 1 ? '' : `（${index + 1}／${ways.length}）`;
    return rule(`marks.${at}.${index}`, `${who}${order}`, wayWords(way.value), way);
  });
  return rulesOf(wishes, rules);
}

/** 「 1年次」「 2017～2019年度入学」, empty for everyone. */
export function groupWords(group: YearGroup): string {
  switch (group.kind) {
    case 'everyone':
      return '';
    case 'grade':
      return ` ${range(group.from, group.to)}年次${group.to === null ? '以上' : ''}`;
    case 'entered':
      if (group.from === null) return ` ${group.to ?? ''}年度以前の入学`;
      return ` ${range(group.from, group.to)}年度${group.to === null ? '以降' : ''}の入学`;
    case 'schooling':
      return ` ${schoolingLabels[group.is]}`;
    default:
      return assertNever(group);
  }
}

const range = (from: number, to: number | null): string =>
  to === null || to === from ? String(from) : `${from}～${to}`;

function wayWords(way: MarksWay): string {
  switch (way.kind) {
    case 'average':
      return `評定平均値 ${showTenths(way.limitTenths)} 以上（${way.periods.map((period) => periodLabels[period]).join('または')}）`;
    case 'hardship':
      return `${way.hardships.map(({ label }) => label).join('・')}${way.hardships.length > 1 ? 'のいずれか' : ''}に当たり、見込みのどちらかを学校が認めること`;
    case 'school':
      return way.bases.map(({ label }) => label).join('、または');
    case 'studyWill':
    case 'top':
    case 'mean':
    case 'exam':
    case 'discretion':
      return way.label;
    default:
      return assertNever(way);
  }
}
