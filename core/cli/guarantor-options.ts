import type { GuaranteeRules } from '#core/domain/edition-guarantee.ts';
import { type GuarantorFacts, type Relation, unknownGuarantor } from '#core/domain/guarantee/facts.ts';
import { relationOf, relationWords } from '#core/domain/guarantee/relation.ts';
import { err, ok, type Result } from '#core/domain/result.ts';
import type { OptionSpec, Options } from './command.ts';
import { optionReader, wordsOf, yesNo } from './option-reader.ts';

const roles = { 連帯保証人: 'joint', 保証人: 'guarantor' } as const;
const kins = { 血族: 'blood', 姻族: 'marriage' } as const;
const incomeKinds = { 給与: 'salary', 給与以外: 'other' } as const;
const answers = wordsOf(yesNo);

export const guarantorOptions = {
  role: { value: 'WORD', required: true, help: `どちらを調べるか: ${wordsOf(roles)}` },
  'income-linked': { value: 'WORD', help: `所得連動返還方式を選んだか: ${answers}` },
  relation: { value: 'WORD', help: '生徒との続柄: 父母 / おば / いとこ / 配偶者 / 親族以外 など' },
  degree: { value: 'NUMBER', help: '続柄の代わりに、生徒から見た親等の数（--kin とともに）' },
  kin: { value: 'WORD', help: `--degree が血族か姻族か: ${wordsOf(kins)}` },
  guardian: { value: 'WORD', help: `親権者（未成年後見人）か（未成年の生徒の連帯保証人）: ${answers}` },
  'parents-unavailable': { value: 'WORD', help: `父母がいない等の事情があるか（連帯保証人）: ${answers}` },
  separate: { value: 'WORD', help: `生徒・連帯保証人と別生計か（保証人）: ${answers}` },
  'spouse-of-joint': { value: 'WORD', help: `連帯保証人の配偶者・婚約者か（保証人）: ${answers}` },
  'spouse-of-applicant': { value: 'WORD', help: `生徒の配偶者・婚約者か: ${answers}` },
  minor: { value: 'WORD', help: `未成年者か: ${answers}` },
  student: { value: 'WORD', help: `学生か: ${answers}` },
  debt: { value: 'WORD', help: `債務整理中（破産等）か: ${answers}` },
  birth: { value: 'DATE', help: '保証する人の生年月日' },
  'report-date': { value: 'DATE', help: '進学届提出日（予約採用）' },
  'pledge-date': { value: 'DATE', help: '誓約日（在学採用）' },
  'applicant-birth': { value: 'DATE', help: '生徒の生年月日' },
  'loan-end': { value: 'MONTH', help: '貸与終了月（2027-03）' },
  'income-kind': { value: 'WORD', help: `収入の種類: ${wordsOf(incomeKinds)}` },
  income: { value: 'YEN', help: '年間収入（給与以外は年間所得）。320万円 のように' },
  deposits: { value: 'YEN', help: '預貯金残高' },
  property: { value: 'YEN', help: '固定資産の評価額' },
  'planned-loan': { value: 'YEN', help: '貸与予定総額' },
} as const satisfies Readonly<Record<string, OptionSpec>>;

/** The relation is left to be read with the edition, whose chart has the words. */
export function readGuarantorOptions(
  options: Options,
): Result<Readonly<{ role: 'joint' | 'guarantor'; facts: GuarantorFacts }>, string> {
  const read = optionReader(options);
  const role = read.word('role', roles);
  const facts: GuarantorFacts = {
    ...unknownGuarantor,
    incomeLinked: read.word('income-linked', yesNo),
    relation: byDegree(read.count('degree'), read.word('kin', kins)),
    guardian: read.word('guardian', yesNo),
    parentsUnavailable: read.word('parents-unavailable', yesNo),
    separateHousehold: read.word('separate', yesNo),
    spouseOfJoint: read.word('spouse-of-joint', yesNo),
    spouseOfApplicant: read.word('spouse-of-applicant', yesNo),
    minor: read.word('minor', yesNo),
    student: read.word('student', yesNo),
    debtArrangement: read.word('debt', yesNo),
    birthDate: read.date('birth'),
    admissionReportDate: read.date('report-date'),
    pledgeDate: read.date('pledge-date'),
    applicantBirthDate: read.date('applicant-birth'),
    loanEnd: read.month('loan-end'),
    incomeKind: read.word('income-kind', incomeKinds),
    income: read.yen('income'),
    deposits: read.yen('deposits'),
    property: read.yen('property'),
    plannedLoan: read.yen('planned-loan'),
  };
  const problem = read.problem() ?? mixed(options);
  return problem === null && role !== null ? ok({ role, facts }) : err(problem ?? '');
}

/** The facts with the relation's word looked up in the edition. */
export function withRelation(
  facts: GuarantorFacts,
  word: string | undefined,
  rules: GuaranteeRules,
): Result<GuarantorFacts, string> {
  if (word === undefined) return ok(facts);
  const relation = relationOf(word.normalize('NFKC').trim(), rules.kin);
  // Without a chart no condition asks for the relation.
  if (relation === null && rules.kin === null) return ok(facts);
  return relation === null
    ? err(
        `--relation の「${word}」は続柄の表にありません。${relationWords(rules).join('、')} から選ぶか、--degree と --kin で書いてください。`,
      )
    : ok({ ...facts, relation });
}

function byDegree(degree: number | null, kin: 'blood' | 'marriage' | null): Relation | null {
  if (degree === null || kin === null) return null;
  const label = `${degree}親等の${kin === 'blood' ? '血族' : '姻族'}`;
  return { kind: 'relative', kin, degree, label };
}

function mixed(options: Options): string | null {
  if (options.has('degree') !== options.has('kin')) return '--degree と --kin は両方を書いてください。';
  return options.has('degree') && options.has('relation')
    ? '--relation か --degree のどちらか一つを書いてください。'
    : null;
}
