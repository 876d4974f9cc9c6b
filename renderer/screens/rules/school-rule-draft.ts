import type { Input } from '#core/contract/index.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import { readDecimals } from '#core/domain/figures.ts';
import { showTenths } from '#core/domain/grade-average.ts';
import { assertNever } from '#core/domain/result.ts';
import type {
  SchoolCondition,
  SchoolConditionKind,
  SchoolRule,
} from '#core/domain/school-rules/school-rule.ts';
import type { Wish } from '#core/domain/verdict.ts';

/** A 校内基準 as it stands in the form: text as typed. */
export type SchoolRuleDraft = Readonly<{
  id: string | null;
  title: string;
  kind: SchoolConditionKind;
  /** The one figure of the kind; empty for what the school confirms */
  figure: string;
  wishes: readonly Wish[] | null;
  basisTitle: string;
  setOn: string;
}>;

export type DraftField = 'title' | 'figure' | 'wishes' | 'basisTitle' | 'setOn';
export type DraftProblems = Readonly<Partial<Record<DraftField, string>>>;

/** The basis of the last rule stands there already: a school has one regulation for all of them. */
export const newDraft = (last: SchoolRule | undefined): SchoolRuleDraft => ({
  id: null,
  title: '',
  kind: 'confirmed',
  figure: '',
  wishes: null,
  basisTitle: last?.basis.title ?? '',
  setOn: slashed(last?.basis.setOn ?? ''),
});

export const draftOf = ({ id, title, condition, wishes, basis }: SchoolRule): SchoolRuleDraft => ({
  id,
  title,
  kind: condition.kind,
  figure: figureText(condition),
  wishes,
  basisTitle: basis.title,
  setOn: slashed(basis.setOn),
});

const slashed = (date: string): string => date.replaceAll('-', '/');

function figureText(condition: SchoolCondition): string {
  switch (condition.kind) {
    case 'average':
      return showTenths(condition.limitTenths);
    case 'gpa':
      return condition.least;
    case 'top':
      return String(condition.denominator);
    case 'attendance':
      return String(condition.least);
    case 'confirmed':
      return '';
    default:
      return assertNever(condition);
  }
}

type Read = Readonly<{ ok: true; condition: SchoolCondition }> | Readonly<{ ok: false; problem: string }>;

/** The condition as typed, full-width figures too. */
export function readCondition({ kind, figure }: Pick<SchoolRuleDraft, 'kind' | 'figure'>): Read {
  const text = figure.normalize('NFKC').trim().replace(/%$/u, '');
  switch (kind) {
    case 'average': {
      const tenths = only(text, 1);
      return tenths === null || tenths < 10 || tenths > 50
        ? refused('1.0 から 5.0 までの数を、小数第一位までで入力してください。')
        : { ok: true, condition: { kind, limitTenths: tenths } };
    }
    case 'gpa':
      return only(text, 4) === null || text.length > 8
        ? refused('GPA を「2.50」のように、数で入力してください。')
        : { ok: true, condition: { kind, least: text } };
    case 'top': {
      const denominator = only(text, 0);
      return denominator === null || denominator < 2 || denominator > 20
        ? refused('2 から 20 までの整数で入力してください。上位 3 分の 1 なら 3 です。')
        : { ok: true, condition: { kind, denominator } };
    }
    case 'attendance': {
      const hundredths = only(text, 2);
      return hundredths === null || hundredths > 10_000
        ? refused('出席率を 0 から 100 までの数（%）で入力してください。')
        : { ok: true, condition: { kind, least: hundredths / 100 } };
    }
    case 'confirmed':
      return { ok: true, condition: { kind } };
    default:
      return assertNever(kind);
  }
}

const refused = (problem: string): Read => ({ ok: false, problem });

/** One figure in units of the last of so many decimals; null = not readable as one. */
function only(text: string, digits: number): number | null {
  const read = /[,、]/u.test(text) ? null : readDecimals(text, digits);
  return read?.[0] ?? null;
}

export type Readied =
  | Readonly<{ ok: true; rule: Input<'schoolRules.save'> }>
  | Readonly<{ ok: false; problems: DraftProblems }>;

/** What the program takes, or what has to be mended first, field by field. */
export function readDraft(draft: SchoolRuleDraft): Readied {
  const condition = readCondition(draft);
  const setOn = readDate({ kind: 'text', text: draft.setOn });
  const title = draft.title.trim();
  const basisTitle = draft.basisTitle.trim();
  const isFilled = title !== '' && basisTitle !== '' && draft.wishes?.length !== 0;
  if (condition.ok && setOn.ok && isFilled) {
    return {
      ok: true,
      rule: {
        id: draft.id,
        title,
        condition: condition.condition,
        wishes: draft.wishes === null ? null : [...draft.wishes],
        basis: { title: basisTitle, setOn: setOn.value },
      },
    };
  }
  return {
    ok: false,
    problems: {
      ...(title === '' ? { title: '校内基準の名称を入力してください。' } : {}),
      ...(condition.ok ? {} : { figure: condition.problem }),
      ...(draft.wishes?.length === 0 ? { wishes: '対象の奨学金を一つ以上選んでください。' } : {}),
      ...(basisTitle === '' ? { basisTitle: '校内規程の名称を入力してください。' } : {}),
      ...(setOn.ok ? {} : { setOn: setOn.problem }),
    },
  };
}
