import type { DeductionRules } from '../edition-deductions.ts';
import { manWords, roundingWords, typedMan, yenWords } from './amounts.ts';
import type { DeductionFacts, DeductionField } from './facts.ts';
import { applies, type DeductionFinding, missing, none } from './finding.ts';

/** 授業料 without 入学金 and the like, less what has been taken off it. */
export function findTuition(
  { tuition, tuitionReduction }: DeductionFacts,
  { roundUpTo }: DeductionRules,
): DeductionFinding {
  const open = openOf({ tuition, tuitionReduction });
  if (tuition === null || tuitionReduction === null) return missing(open);
  const rest = Math.max(0, tuition - tuitionReduction);
  const man = typedMan(rest, roundUpTo);
  const less =
    tuitionReduction === 0 ? '' : `から減免 ${yenWords(tuitionReduction)}を引いた ${yenWords(rest)}`;
  return applies(
    `授業料 ${yenWords(tuition)}${less}を、${roundingWords(roundUpTo)} ${manWords(man)}とします。`,
    [{ label: 'あなたの支払っている年間の授業料', value: manWords(man) }],
    [roundUpTo.citation],
  );
}

/** 別居の実費, up to the ceiling. */
export function findLivingApart(facts: DeductionFacts, rules: DeductionRules): DeductionFinding {
  const { livesApart, apartHousing, apartUtilities, apartFurniture } = facts;
  const asked = '主に生計を維持する人が単身赴任等で別居していますか';
  if (livesApart === null) return missing(['livesApart']);
  if (!livesApart)
    return none('主に生計を維持する人は別居していません。', [{ label: asked, value: 'いいえ' }]);
  const costs = { apartHousing, apartUtilities, apartFurniture };
  const open = openOf(costs);
  if (open.length > 0) return missing(open);
  const sum = Object.values(costs).reduce<number>((whole, cost) => whole + (cost ?? 0), 0);
  const man = typedMan(sum, rules.roundUpTo);
  const ceiling = rules.livingApartUpTo.value;
  const typed = Math.min(man, ceiling);
  const limited = man > ceiling ? `上限の ${manWords(ceiling)}` : manWords(man);
  return applies(
    `別居の実費 ${yenWords(sum)}を、${roundingWords(rules.roundUpTo)} ${limited}とします。`,
    [
      { label: asked, value: 'はい' },
      { label: '別居による年間の実費', value: manWords(typed) },
    ],
    [rules.livingApartUpTo.citation, rules.roundUpTo.citation],
  );
}

/** 療養 of half a year and more. */
export function findLongTreatment(facts: DeductionFacts, rules: DeductionRules): DeductionFinding {
  const { treatmentMonths, treatmentCost } = facts;
  const from = rules.treatmentFromMonths;
  const asked = `${from.value}ヶ月以上にわたり療養中の人・療養を必要とする人がいますか`;
  if (treatmentMonths === null) return missing(['treatmentMonths']);
  if (treatmentMonths < from.value) {
    const reason =
      treatmentMonths === 0
        ? '療養している人はいません。'
        : `療養は${treatmentMonths}か月で、${from.value}か月以上ではありません。`;
    return none(reason, [{ label: asked, value: 'いいえ' }], [from.citation]);
  }
  if (treatmentCost === null) return missing(['treatmentCost']);
  const man = typedMan(treatmentCost, rules.roundUpTo);
  return applies(
    `${treatmentMonths}か月の療養で、1年間の支出 ${yenWords(treatmentCost)}を、${roundingWords(rules.roundUpTo)} ${manWords(man)}とします。`,
    [
      { label: asked, value: 'はい' },
      { label: '療養のために必要な1年間の支出額', value: manWords(man) },
    ],
    [from.citation, rules.roundUpTo.citation],
  );
}

/** 被害 within a year whose costs or losses go on. */
export function findDisaster(facts: DeductionFacts, rules: DeductionRules): DeductionFinding {
  const { hadDisaster, disasterYears, disasterSpending, disasterLoss } = facts;
  const from = rules.disasterFromYears;
  const asked = 'この1年間に火災・風水害または盗難などの被害を受けましたか';
  if (hadDisaster === null) return missing(['hadDisaster']);
  if (!hadDisaster) return none('この1年間に被害を受けていません。', [{ label: asked, value: 'いいえ' }]);
  if (disasterYears === null) return missing(['disasterYears']);
  if (disasterYears < from.value) {
    return none(
      `被害の影響は${disasterYears}年で、長期（${from.value}年以上）ではありません。金額は入力しません。`,
      [{ label: asked, value: 'はい' }],
      [from.citation],
    );
  }
  const open = openOf({ disasterSpending, disasterLoss });
  if (disasterSpending === null || disasterLoss === null) return missing(open);
  const spending = typedMan(disasterSpending, rules.roundUpTo);
  const loss = typedMan(disasterLoss, rules.roundUpTo);
  if (spending === 0 && loss === 0) {
    return none('支出の増加も収入の減少もありません。', [{ label: asked, value: 'はい' }], [from.citation]);
  }
  const lines = [
    { label: '支出の増加', man: spending },
    { label: '収入の減少', man: loss },
  ].filter(({ man }) => man > 0);
  return applies(
    `1年分の${lines.map(({ label, man }) => `${label}は、${roundingWords(rules.roundUpTo)} ${manWords(man)}`).join('、')}です。`,
    [
      { label: asked, value: 'はい' },
      ...lines.map(({ label, man }) => ({ label: `${label}（1年分）`, value: manWords(man) })),
    ],
    [from.citation, rules.roundUpTo.citation],
  );
}

const openOf = (facts: Partial<DeductionFacts>): readonly DeductionField[] =>
  (Object.keys(facts) as DeductionField[]).filter((field) => facts[field] === null);
