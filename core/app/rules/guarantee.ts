import type { ReadableRule } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import type {
  AgeDay,
  ApplicantAge,
  GuaranteeKind,
  GuaranteeRules,
  GuarantorRole,
  MeansRules,
} from '#core/domain/edition-guarantee.ts';
import { feeTables } from './guarantee-fees.ts';
import { manYen, maybe, rule, table } from './readable.ts';

const roles: Readonly<Record<GuarantorRole, string>> = { joint: '連帯保証人', guarantor: '保証人' };
const rolesOf = (some: readonly GuarantorRole[]): string => some.map((role) => roles[role]).join('・');
const applicants: Readonly<Record<ApplicantAge, string>> = { minor: '未成年者', adult: '成年者' };
const ageDays: Readonly<Record<AgeDay, string>> = { admissionReport: '進学届提出日', pledge: '誓約日' };

/** 機関保証 and 人的保証: how one chooses, who can be chosen, and what stands in for a condition that is not met. */
export function guaranteeRules({ guarantee }: Edition): readonly ReadableRule[] {
  if (guarantee === null) return [];
  return [
    ...table(
      'guarantee.choice',
      '保証制度の選択',
      '申込時に選びます',
      ['内容', '説明'],
      guarantee.choice,
      (row) => [row.label, row.text],
    ),
    ...conditionRules(guarantee),
    ...(guarantee.means === null ? [] : meansRules(guarantee.means)),
    ...table(
      'guarantee.papers',
      '連帯保証人・保証人の必要書類',
      '全員が提出',
      ['書類', '対象', 'コピー', '発行日', '備考'],
      guarantee.papers,
      (row) => [
        row.title,
        rolesOf(row.roles),
        copyWords(row.copyAllowed),
        issueWords(row.issuedWithinMonths),
        row.note ?? '—',
      ],
    ),
    ...table(
      'guarantee.pledgePapers',
      '本人が返還誓約書とともに出す書類',
      '選んだ保証制度ごと',
      ['書類', '保証制度', '出す場合', 'コピー', '発行日', '備考'],
      guarantee.pledgePapers,
      (row) => [
        row.title,
        row.guarantees.map((kind) => sides[kind]).join('・'),
        row.condition ?? 'すべて',
        copyWords(row.copyAllowed),
        issueWords(row.issuedWithinMonths),
        row.note ?? '—',
      ],
    ),
    ...table(
      'guarantee.changes',
      '保証の変更',
      '採用後',
      ['変更', '可否', '条件', '注意'],
      guarantee.changes,
      (row) => [
        `${sides[row.from]} → ${sides[row.to]}`,
        row.isPossible ? '可' : '不可',
        row.cases.join('、') || '—',
        row.note ?? '—',
      ],
    ),
    ...(guarantee.fees === null ? [] : feeTables(guarantee.fees)),
  ];
}

const copyWords = (allowed: boolean | null): string =>
  allowed === null ? '記載なし' : allowed ? '可' : '不可';

const issueWords = (months: number | null): string =>
  months === null ? '記載なし' : `誓約日の ${months} か月前から`;

const sides: Readonly<Record<GuaranteeKind, string>> = { institution: '機関保証', personal: '人的保証' };

function conditionRules({
  conditions,
  elsewhere,
  kin,
  parents,
  ages,
}: GuaranteeRules): readonly ReadableRule[] {
  return [
    ...table(
      'guarantee.conditions',
      '連帯保証人・保証人の選任条件',
      '代替のきく条件は、満たさなくても資力を証明できれば選任できます',
      ['内容', '条件', '対象', '生徒', '代替'],
      conditions,
      (row) => [
        row.label,
        row.number ?? '—',
        rolesOf(row.roles),
        row.applicant === null ? 'すべて' : applicants[row.applicant],
        row.replaceable ? '資力の証明で代えられる' : row.inPrinciple ? '原則' : '代えられない',
      ],
    ),
    ...maybe('guarantee.elsewhere', '連帯保証人・保証人の選任条件', elsewhere, (text) => text),
    ...table(
      'guarantee.parents',
      '保証人に選べる父母の例外',
      '資力を証明できれば選任できます',
      ['例外', '注意'],
      parents?.exceptions ?? [],
      (row) => [row.label, row.note],
    ),
    ...maybe(
      'guarantee.kin',
      '親族の範囲',
      kin?.degrees ?? null,
      ({ blood, marriage }) => `血族は ${blood} 親等、姻族は ${marriage} 親等まで`,
    ),
    ...maybe(
      'guarantee.age',
      '保証人の年齢',
      ages.limit,
      ({ on, below }) => `${ageDays[on]}に ${below} 歳未満`,
    ),
  ];
}

const meansRules = (means: MeansRules): readonly ReadableRule[] => [
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
