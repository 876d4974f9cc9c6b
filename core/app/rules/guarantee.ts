import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { GuarantorRole } from '#core/domain/edition-guarantee.ts';
import { manYen, rule, table } from './readable.ts';

const roles: Readonly<Record<GuarantorRole, string>> = { joint: '連帯保証人', guarantor: '保証人' };

/** 人的保証: who can be chosen, and what stands in for a condition that is not met. */
export function guaranteeRules({ guarantee }: Edition): readonly ReadableRule[] {
  if (guarantee === null) return [];
  const { conditions, kin, means } = guarantee;
  return [
    ...table(
      'guarantee.conditions',
      '連帯保証人・保証人の選任条件',
      '代替のきく条件は、満たさなくても資力を証明できれば選任できます',
      ['内容', '条件', '対象', '代替'],
      conditions,
      (row) => [
        row.label,
        row.number ?? '—',
        row.roles.map((role) => roles[role]).join('・'),
        row.replaceable ? '資力の証明で代えられる' : '代えられない',
      ],
    ),
    rule(
      'guarantee.kin',
      '親族の範囲',
      `血族は ${kin.degrees.value.blood} 親等、姻族は ${kin.degrees.value.marriage} 親等まで`,
      kin.degrees,
    ),
    ...table(
      'guarantee.income',
      '資力の証明 A（収入）',
      '次の額以上であること',
      ['収入', '額', '証明書類'],
      means.income,
      (row) => [row.label, `${manYen(row.atLeast)}以上`, row.papers],
    ),
    ...table(
      'guarantee.assets',
      '資力の証明 B・C（資産）',
      '貸与予定総額以上であること',
      ['資産', '証明書類'],
      means.assets,
      (row) => [row.label, row.papers],
    ),
    rule(
      'guarantee.tests',
      '組合せ',
      `${means.tests.map(({ value }) => value.label).join('、')}。収入と合わせる資産は ${means.years.value} 年で割ります`,
      means.years,
    ),
    rule('guarantee.promise', '提出する書類', means.promise.value, means.promise),
  ];
}
