import type { IncomeState } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type {
  CertificatePaper,
  IncomeCertificate,
  IncomeList,
  Rereading,
  YearlyRule,
} from '../edition-income-list.ts';
import type { IncomePaper, PaperRules } from '../edition-papers.ts';
import { incomeStateLabels } from '../fields/income-states.ts';
import type { Citation } from '../verdict.ts';
import { reread } from './reread.ts';
import { settleStates } from './settled.ts';

/** One of these papers is to be brought. */
export type CertificateNeed = Readonly<{
  letter: string;
  papers: readonly CertificatePaper[];
  yearly: readonly YearlyRule[];
  notes: readonly string[];
  citation: Citation;
}>;

/** What one state of one supporter asks for. */
export type StateNeed = Readonly<{
  state: IncomeState | 'socialCare';
  label: string;
  kind:
    | 'covered' // マイナンバーで確認
    | 'owed'
    | 'notPrinted'; // the publication does not say
  /** In words; null when none is owed or known */
  paper: string | null;
  /** One of them; empty where the publication has no such list */
  certificates: readonly CertificateNeed[];
  citation: Citation | null;
}>;

export type SupporterPapers = Readonly<{
  needs: readonly StateNeed[];
  notes: readonly Readonly<{ text: string; citation: Citation }>[];
}>;

export type SupporterCase = Readonly<{
  states: readonly IncomeState[];
  /** The supporter is the applicant, in 社会的養護 */
  isInCare: boolean;
  /** 秋以降の募集: years are read anew */
  isLater: boolean;
}>;

/** Every paper one 生計維持者 brings, state by state, with what the states change in one another. */
export function papersOfSupporter(one: SupporterCase, rules: PaperRules): SupporterPapers {
  const { incomeList } = rules;
  const rereading = one.isLater ? (incomeList?.rereading?.value ?? null) : null;
  const { states, notes } = settleStates(one.states, incomeList);
  return {
    needs: [
      ...(one.isInCare && incomeList !== null ? [careNeed(incomeList, rereading)] : []),
      ...states.map((state) => needOf(state, rules, rereading)),
    ],
    notes: [
      ...notes.map(({ text, citation }) => ({ text: reread(text, rereading), citation })),
      ...(incomeList?.notes ?? []).map(({ value, citation }) => ({
        text: reread(value, rereading),
        citation,
      })),
    ],
  };
}

function needOf(state: IncomeState, rules: PaperRules, rereading: Rereading | null): StateNeed {
  const row = rules.income.find(({ value }) => value.state === state);
  if (row === undefined) {
    return {
      state,
      label: incomeStateLabels[state],
      kind: 'notPrinted',
      paper: null,
      certificates: [],
      citation: null,
    };
  }
  const { label, coveredByMyNumber, paper } = row.value;
  return {
    state,
    label: reread(label, rereading),
    kind: coveredByMyNumber ? 'covered' : 'owed',
    paper: paper === null ? null : reread(paper, rereading),
    certificates: lettersOf(row, rules.incomeList).map((letter) =>
      certificateOf(letter, rules.incomeList, rereading),
    ),
    citation: row.citation,
  };
}

const lettersOf = (row: Cited<IncomePaper>, list: IncomeList | null): readonly string[] =>
  list?.states.find(({ value }) => value.state === row.value.state)?.value.letters ?? [];

function careNeed(list: IncomeList, rereading: Rereading | null): StateNeed {
  const certificate = certificateOf(list.socialCare.value, list, rereading);
  return {
    state: 'socialCare',
    label: '社会的養護を必要とする人（18歳となる前日に施設等に在籍、または里親に養育されていた）',
    kind: 'owed',
    paper: certificate.papers.map(({ title }) => title).join('、'),
    certificates: [certificate],
    citation: list.socialCare.citation,
  };
}

function certificateOf(
  letter: string,
  list: IncomeList | null,
  rereading: Rereading | null,
): CertificateNeed {
  const found = list?.certificates.find(({ value }) => value.letter === letter);
  if (found === undefined) throw new Error(`no certificate ${letter}`);
  return { ...readAnew(found.value, rereading), citation: found.citation };
}

const readAnew = (certificate: IncomeCertificate, rereading: Rereading | null): IncomeCertificate => ({
  letter: certificate.letter,
  papers: certificate.papers.map((paper) => ({
    ...paper,
    title: reread(paper.title, rereading),
    notes: paper.notes.map((note) => reread(note, rereading)),
  })),
  yearly: certificate.yearly.map((rule) =>
    rule.kind === 'unemployment' ? { ...rule, received: reread(rule.received, rereading) } : rule,
  ),
  notes: certificate.notes.map((note) => reread(note, rereading)),
});
