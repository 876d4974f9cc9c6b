import type { Applicant } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { GrantHousehold, TaxBand } from '../edition-household.ts';
import { type Finding, missing } from './criterion.ts';
import { bandLabel } from './grant-band.ts';
import { decidedByJasso, indicate, noRow, yen } from './indication.ts';

/** 支給額算定基準額: 「以上・未満」 per band; a band of 多子世帯 asks whether the household is one, and no other does. */
export function byGrantTaxBase(
  applicant: Applicant,
  bands: readonly Cited<TaxBand>[],
  rules: GrantHousehold,
): Finding {
  const { taxBaseGrant: base, manyChildren } = applicant;
  const judgedBy = rules.judgedBy.citation;
  const limit = bands.map(({ value }) => described(value, rules)).join('、');
  const fields = ['taxBaseGrant', 'manyChildren'] as const;
  if (base === null) {
    const citations = bands.map(({ citation }) => citation);
    return { fields, citations, limit, ...missing(['taxBaseGrant']) };
  }
  const actual = yen(base);
  const figures = { fields, actual, limit };
  const fitting = bands.filter(({ value }) => value.from <= base && base < value.below);
  const open = fitting.find(({ value }) => !value.manyChildrenOnly || manyChildren === true);
  if (open !== undefined) {
    const range = `${yen(open.value.below)}未満${open.value.manyChildrenOnly ? '、多子世帯' : ''}`;
    return {
      ...figures,
      verdict: indicate('within'),
      reason: `支給額算定基準額 ${actual}は、${bandLabel(open.value.band, rules)}（${range}）に当たります。${decidedByJasso}`,
      citations: [open.citation, judgedBy],
    };
  }
  const [closed] = fitting;
  if (closed !== undefined) return onlyForManyChildren(closed, manyChildren, { ...figures, judgedBy, rules });
  const highest = bands.reduce((most, { value }) => Math.max(most, value.below), 0);
  const citations = [...bands.slice(-1).map(({ citation }) => citation), judgedBy];
  if (base < highest) {
    return {
      ...noRow(`支給額算定基準額 ${actual}の区分は示されていません。`, { fields, citations }),
      actual,
      limit,
    };
  }
  const relief = reliefOf(rules);
  return {
    ...figures,
    verdict: indicate('over'),
    reason: `支給額算定基準額 ${actual}は、${yen(highest)}未満ではありません。${relief.sentence}${decidedByJasso}`,
    citations: [...citations, ...relief.citations],
  };
}

type Shown = Pick<Finding, 'fields' | 'actual' | 'limit'> &
  Readonly<{ judgedBy: Finding['citations'][number]; rules: GrantHousehold }>;

function onlyForManyChildren(
  { value, citation }: Cited<TaxBand>,
  manyChildren: boolean | null,
  { judgedBy, rules, ...figures }: Shown,
): Finding {
  const base = { ...figures, citations: [citation, judgedBy] };
  const place = `支給額算定基準額 ${figures.actual}は${bandLabel(value.band, rules)}で、多子世帯だけが対象です。`;
  if (manyChildren !== null) {
    const relief = reliefOf(rules);
    return {
      ...base,
      verdict: indicate('over'),
      reason: `${place}多子世帯ではありません。${relief.sentence}${decidedByJasso}`,
      citations: [...base.citations, ...relief.citations],
    };
  }
  const asked = missing(['manyChildren']);
  return { ...base, ...asked, reason: `${place}${asked.reason}` };
}

/** What there is for a household above the bands, so that 「目安超」 is not read as nothing. */
const reliefOf = ({ reliefOnly }: GrantHousehold) =>
  reliefOnly === null
    ? { sentence: '', citations: [] }
    : { sentence: `${reliefOnly.value}。`, citations: [reliefOnly.citation] };

/** 「第Ⅰ区分 100円未満」 */
const described = ({ band, below, manyChildrenOnly }: TaxBand, rules: GrantHousehold): string =>
  `${bandLabel(band, rules)} ${yen(below)}未満${manyChildrenOnly ? '（多子世帯）' : ''}`;
