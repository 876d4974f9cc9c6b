/** The unit of the figures under a key; the nearest key on the way up that has one decides. '' = a bare figure. */
const units: Readonly<Record<string, string>> = {
  // ordinary figures
  number: '',
  degree: '親等',
  degrees: '親等',
  persons: '人',
  supporters: '人',
  kosenYear: '年',
  grade: '年生',
  courseYears: '年',
  fiscalYear: '年度',
  enteredFrom: '年度',
  enteredUntil: '年度',
  minutesAtLeast: '分',
  graduates: '年',
  away: '',
  'monthly.away': '円',
  'adjustedMonthly.away': '円',
  entryYear: '年度',
  limit: '',
  limitTenths: '',
  group: '',
  numerator: '',
  denominator: '',
  ground: '',
  atMostPercent: '％',
  percent: '％',
  dividedBy: '',
  minimumYears: '年',
  years: '年',
  retentionYears: '年',
  shortestYears: '年',
  longestYears: '年',
  revisedEveryYears: '年ごと',
  monthsAfterGraduation: 'か月',
  withinMonths: 'か月',
  monthsAfterEnd: 'か月',
  rateOldAfterMonths: 'か月',
  usualEnd: '月',
  endsInMonth: '月',
  months: '月',
  issuedWithinMonths: 'か月以内',
  'deferment.months': 'か月',
  days: '日',
  recommendationFromDay: '日目',
  correctionADays: '日間',
  myNumberPostingDays: '日以内',
  ages: '歳',
  'looks.below': '歳',
  repeats: '回',

  // money
  household: '万円',
  'test.bands': '円',
  'test.atMost': '円',
  amounts: '円',
  means: '万円',
  scale: '円',
  minimum: '円',
  cap: '％',
  fixed: '％',
  revised: '％',
};

export function unitOf(keys: readonly string[]): string {
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const key = keys[at] ?? '';
    const unit = units[`${keys[at - 1] ?? ''}.${key}`] ?? units[key];
    if (unit !== undefined) return unit;
  }
  return '';
}
