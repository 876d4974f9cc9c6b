import type { YearMonth } from '../applicant.ts';
import { type GuaranteeKind, guaranteeKinds } from '../edition-guarantee.ts';
import { readYen } from '../fields/amounts.ts';
import { textCell } from '../fields/cell-value.ts';
import { readYearMonth } from '../fields/dates.ts';
import type { Read } from '../fields/parsed-fact.ts';
import { plainText } from '../fields/plain-text.ts';
import { readScholarNumber } from '../fields/scholar-number.ts';
import { holdsMyNumber, myNumberInCell } from '../my-number.ts';
import { type Holder, type HolderKind, isLoan } from './holder.ts';
import { kindsInText } from './kinds-in-text.ts';
import { type PastedColumns, type PastedRow, readPasted, studentNumberIn } from './pasted-list.ts';
import { guaranteeLabels, holderKindLabels, holderKindShortLabels } from './words.ts';

type Column = 'studentNumber' | 'scholarNumber' | 'kind' | 'monthly' | 'startsOn' | 'endsOn' | 'guarantee';

const columns: PastedColumns<Column> = [
  ['studentNumber', ['学籍番号', '学生番号', '学生証番号']],
  ['scholarNumber', ['奨学生番号']],
  ['kind', ['種類', '奨学金', '奨学金の種類', '奨学金種類', '種別', '貸与種別', '区分']],
  ['monthly', ['月額', '貸与月額', '支給月額', '金額', '貸与額']],
  ['startsOn', ['始期', '貸与始期', '支給始期', '開始', '開始年月', '採用年月']],
  ['endsOn', ['終期', '貸与終期', '支給終期', '満期', '終了', '終了年月']],
  ['guarantee', ['保証', '保証制度', '保証種別']],
];

export type HolderFacts = Pick<Holder, Column>;

/** A line of a pasted list of 採用者, read and compared with what is recorded. */
export type HolderLine = Readonly<{ line: number; texts: Readonly<Partial<Record<Column, string>>> }> &
  (
    | Readonly<{ status: 'problem'; problem: string }>
    | Readonly<{ status: 'new' | 'changed' | 'same'; facts: HolderFacts; notice: string | null }>
  );

export type HolderListContext = Readonly<{
  /** 氏名 by 学籍番号 */
  students: ReadonlyMap<string, string>;
  holders: readonly Holder[];
  /** Monthly amounts that the edition prints for a kind; null = it prints none */
  amountsOf: (kind: HolderKind) => readonly number[] | null;
}>;

/** Every line on its own, so that one bad line holds nobody else up. */
export function readHolderList(
  block: readonly (readonly string[])[],
  context: HolderListContext,
): readonly HolderLine[] {
  const seen = new Map<string, number>();
  return readPasted(block, columns).map((row) => {
    const read = factsOf(row, context);
    const base = { line: row.line, texts: row.cells };
    if (!read.ok) return { ...base, status: 'problem', problem: read.problem };
    const { scholarNumber } = read.value;
    const twice = seen.get(scholarNumber);
    if (twice !== undefined)
      return {
        ...base,
        status: 'problem',
        problem: `${twice} 行目と同じ奨学生番号です。どちらかを消してください。`,
      };
    seen.set(scholarNumber, row.line);
    return { ...base, ...compared(read.value, context.holders), notice: read.notice };
  });
}

function factsOf({ cells }: PastedRow<Column>, context: HolderListContext): Read<HolderFacts> {
  if (Object.values(cells).some((text) => holdsMyNumber(text))) return { ok: false, problem: myNumberInCell };
  const studentNumber = studentNumberIn(cells.studentNumber ?? '', context.students);
  if (studentNumber === null)
    return {
      ok: false,
      problem:
        cells.studentNumber === undefined
          ? '学籍番号がありません。'
          : `学籍番号「${cells.studentNumber}」の学生は名簿にいません。`,
    };
  if (cells.scholarNumber === undefined) return { ok: false, problem: '奨学生番号がありません。' };
  const scholarNumber = readScholarNumber(textCell(cells.scholarNumber));
  if (!scholarNumber.ok) return scholarNumber;
  const kind = readKind(cells.kind);
  if (!kind.ok) return kind;
  const monthly = readMonthly(cells.monthly);
  if (!monthly.ok) return monthly;
  const startsOn = readMonth(cells.startsOn);
  if (!startsOn.ok) return startsOn;
  const endsOn = readMonth(cells.endsOn);
  if (!endsOn.ok) return endsOn;
  const guarantee = readGuarantee(cells.guarantee);
  if (!guarantee.ok) return guarantee;
  if (startsOn.value !== null && endsOn.value !== null && endsOn.value < startsOn.value)
    return { ok: false, problem: '終期が始期より前です。' };
  const facts: HolderFacts = {
    studentNumber,
    scholarNumber: scholarNumber.value,
    kind: kind.value,
    monthly: monthly.value,
    startsOn: startsOn.value,
    endsOn: endsOn.value,
    guarantee: isLoan(kind.value) ? guarantee.value : null,
  };
  return { ok: true, value: facts, notice: amountNotice(facts, context) };
}

function readKind(text: string | undefined): Read<HolderKind> {
  if (text === undefined)
    return { ok: false, problem: '奨学金の種類がありません。給付・第一種・第二種のどれかです。' };
  const [kind, ...others] = kindsInText(text);
  if (kind !== undefined && others.length === 0) return { ok: true, value: kind, notice: null };
  const asked =
    kind === undefined
      ? '給付・第一種・第二種のどれかで入力してください。'
      : '奨学金ごとに一行に分けてください。奨学生番号は別々です。';
  return { ok: false, problem: `「${text}」は一つの奨学金の種類として読めません。${asked}` };
}

function readMonthly(text: string | undefined): Read<number | null> {
  if (text === undefined) return { ok: true, value: null, notice: null };
  const yen = readYen(textCell(text));
  return yen.ok && yen.value > 999_999
    ? { ok: false, problem: `「${text}」は月額として大きすぎます。単位を確かめてください。` }
    : yen;
}

const readMonth = (text: string | undefined): Read<YearMonth | null> =>
  text === undefined ? { ok: true, value: null, notice: null } : readYearMonth(textCell(text));

function readGuarantee(text: string | undefined): Read<GuaranteeKind | null> {
  if (text === undefined) return { ok: true, value: null, notice: null };
  const plain = plainText(textCell(text));
  const kind = guaranteeKinds.find((each) => plain.startsWith(guaranteeLabels[each].slice(0, 2)));
  return kind === undefined
    ? { ok: false, problem: `「${text}」は保証制度として読めません。機関保証・人的保証のどちらかです。` }
    : { ok: true, value: kind, notice: null };
}

function amountNotice({ kind, monthly }: HolderFacts, { amountsOf }: HolderListContext): string | null {
  const printed = amountsOf(kind);
  if (monthly === null || monthly === 0 || printed === null || printed.includes(monthly)) return null;
  return `${monthly.toLocaleString('ja-JP')}円は、この版の${holderKindShortLabels[kind]}の月額の表にありません。併給調整などの額か確かめてください。`;
}

/** What a list leaves out stays as it is recorded. */
function compared(
  facts: HolderFacts,
  holders: readonly Holder[],
):
  | Readonly<{ status: 'problem'; problem: string }>
  | Readonly<{ status: 'new' | 'changed' | 'same'; facts: HolderFacts }> {
  const before = holders.find(({ scholarNumber }) => scholarNumber === facts.scholarNumber);
  if (before === undefined) return { status: 'new', facts };
  if (before.studentNumber !== facts.studentNumber)
    return {
      status: 'problem',
      problem: `この奨学生番号は、学籍番号 ${before.studentNumber} の学生に記録されています。`,
    };
  if (before.kind !== facts.kind)
    return {
      status: 'problem',
      problem: `この奨学生番号は「${holderKindLabels[before.kind]}」として記録されています。種類を確かめてください。`,
    };
  const after: HolderFacts = {
    ...facts,
    monthly: facts.monthly ?? before.monthly,
    startsOn: facts.startsOn ?? before.startsOn,
    endsOn: facts.endsOn ?? before.endsOn,
    guarantee: facts.guarantee ?? before.guarantee,
  };
  const isSame = (['monthly', 'startsOn', 'endsOn', 'guarantee'] as const).every(
    (field) => after[field] === before[field],
  );
  return { status: isSame ? 'same' : 'changed', facts: after };
}
