import type { HomeSummary } from '#core/contract/home.ts';
import type { Board, BoardLine } from '#core/domain/board/board.ts';
import type { ApplicantCase } from '#core/domain/case.ts';
import type { View } from '#core/domain/grade-period.ts';
import { applicantState } from '#core/domain/judge/conclusion.ts';
import type { Progress } from '#core/domain/progress/progress.ts';
import type { Gathered } from '../gather.ts';
import { hasGrades } from './grade-todos.ts';

/** How far somebody is: as judged, and by every application of this year. */
type Seen = Readonly<{ entry: ApplicantCase; way: readonly Progress[]; view: View }>;
type Step = Readonly<{ label: string; has: (seen: Seen) => boolean }>;

/** Each step counts those of the applicants who have got so far in that respect, whatever the other steps say. */
export function stepsOf(
  { cases, ...view }: Pick<Gathered, 'cases' | 'edition' | 'asOf'>,
  boards: readonly Board[],
): HomeSummary['steps'] {
  const concerned = cases.filter(({ judgement }) => judgement.wishes.length > 0);
  const ways = waysOf(boards);
  const steps = view.edition.scheme === 'continuation' ? reviewSteps : applicationSteps;
  return steps.map(({ label, has }) => ({
    label,
    count: concerned.filter((entry) =>
      has({ entry, way: ways.get(entry.applicant.studentNumber) ?? [], view }),
    ).length,
  }));
}

function waysOf(boards: readonly Board[]): ReadonlyMap<string, readonly Progress[]> {
  const students = boards
    .flatMap(({ lines }) => lines)
    .filter((line): line is Extract<BoardLine, { kind: 'student' }> => line.kind === 'student');
  const grouped = Map.groupBy(students, ({ entry }) => entry.applicant.studentNumber);
  return new Map([...grouped].map(([key, lines]) => [key, lines.map(({ progress }) => progress)]));
}

const hasAllPapers = ({ entry: { papers } }: Seen): boolean =>
  papers.every(({ need, state }) => need.status === 'needed' && state.kind === 'received');

const papersStep: Step = { label: '書類完了', has: hasAllPapers };

const applicationSteps: readonly Step[] = [
  { label: '希望あり', has: () => true },
  { label: 'スカラネット入力済', has: ({ way }) => way.some(({ receiptNumber }) => receiptNumber !== null) },
  { label: '成績あり', has: ({ entry, view }) => hasGrades(entry, view) },
  { label: '推薦できる', has: ({ entry }) => applicantState(entry.judgement) === 'yes' },
  papersStep,
  { label: '推薦済', has: ({ way }) => way.some(({ isRecommended }) => isRecommended) },
  { label: '通知交付', has: ({ way }) => way.some(({ state }) => state.kind === 'handedOver') },
];

const reviewSteps: readonly Step[] = [
  { label: '適格認定の対象', has: () => true },
  { label: '区分の見込みあり', has: ({ entry }) => entry.judgement.measure !== null },
  { label: '継続', has: ({ entry }) => entry.judgement.measure === 'continue' },
  papersStep,
];
