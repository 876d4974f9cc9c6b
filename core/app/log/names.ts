import { fullName } from '#core/domain/applicant.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { Edition } from '#core/domain/edition.ts';
import { boardRounds } from '#core/domain/progress/board-round.ts';
import { entryFields, entryLabel } from '#core/domain/scholarnet/entries.ts';
import { formerNames, identityChanges } from '#core/store/former-students.ts';
import type { LogWord } from '#core/store/log-filter.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';

/** What ids and numbers in the record are called. Each answers with something an officer can read, whatever is asked. */
export type LogNames = Readonly<{
  /** 「髙橋　太郎」, also of one who was taken out of the roster; null = not known */
  student: (studentNumber: string) => string | null;
  /** 「確認書（給付）」 */
  paper: (key: string) => string;
  /** 「受付番号が書かれていますか」 */
  look: (id: string) => string;
  /** 「校内の学力基準」 */
  schoolRule: (id: string) => string;
  /** 「第1回」 */
  round: (id: string) => string;
  /** 「2022年度 予約採用」 */
  edition: (id: string) => string;
  /** Rows whose name has the word in it */
  keysCalled: (word: string) => LogWord['keys'];
}>;

export async function logNames(ctx: AppContext): Promise<LogNames> {
  const { byNumber, cases, schoolRules, edition, plan } = await gather(ctx);
  const papers = paperLabels(cases, [edition, ...ctx.rulebook.editions]);
  const looks = lookQuestions([edition, ...ctx.rulebook.editions]);
  const former = await namesOfFormer(ctx);
  const rules = new Map(schoolRules.map(({ id, title }) => [id, title]));
  const rounds = new Map([...boardRounds(edition), ...plan.rounds].map(({ id, label }) => [id, label]));
  return {
    student: (studentNumber) => {
      const found = byNumber.get(studentNumber);
      return found === undefined ? (former.get(studentNumber) ?? null) : fullName(found.applicant);
    },
    paper: (key) => papers.get(key) ?? papers.get(key.split(':', 1)[0] ?? key) ?? '書類',
    look: (id) => looks.get(id) ?? '点検の問い',
    schoolRule: (id) => rules.get(id) ?? '削除した校内基準',
    round: (id) => rounds.get(id) ?? id,
    edition: (id) => ctx.rulebook.editions.find((one) => one.id === id)?.shortTitle ?? id,
    keysCalled: (word) => [
      ...keysIn(papers, word).map((value) => ({ entity: 'paper', column: 'paperKey', value }) as const),
      ...keysIn(rules, word).map(
        (value) => ({ entity: 'schoolConfirmation', column: 'ruleId', value }) as const,
      ),
      ...entryFields
        .filter((field) => entryLabel(field)?.includes(word))
        .map((value) => ({ entity: 'netEntry', column: 'field', value }) as const),
    ],
  };
}

/** By the number under which the student left the roster or had before. */
async function namesOfFormer(ctx: AppContext): Promise<ReadonlyMap<string, string>> {
  const changes = await identityChanges(ctx.workspace().db);
  return new Map(
    formerNames(changes).flatMap(({ studentNumber, row: { familyName, givenName } }) =>
      typeof familyName === 'string'
        ? [[studentNumber, fullName({ familyName, givenName: String(givenName ?? '') })]]
        : [],
    ),
  );
}

const keysIn = (labels: ReadonlyMap<string, string>, word: string): readonly string[] =>
  [...labels].filter(([, label]) => label.includes(word)).map(([key]) => key);

/** What the open edition calls a paper goes before what the others do; a paper of one supporter has its own key. */
function paperLabels(
  cases: readonly ApplicantCase[],
  editions: readonly Edition[],
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { papers } of cases) for (const { need } of papers) labels.set(need.key, need.shortLabel);
  for (const { papers } of editions)
    for (const { id, shortLabel } of papers.list) if (!labels.has(id)) labels.set(id, shortLabel);
  return labels;
}

/** As the open edition asks it, else as another does. */
function lookQuestions(editions: readonly Edition[]): ReadonlyMap<string, string> {
  const looks = editions.flatMap(({ defects }) => defects?.looks ?? []);
  return new Map(looks.map(({ value }) => [value.id, value.question] as const).toReversed());
}
