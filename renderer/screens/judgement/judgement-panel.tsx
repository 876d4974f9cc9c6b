import { placeOf } from '#core/domain/case.ts';
import { rests } from '#core/domain/citing/citing.ts';
import { wishLabels } from '#core/domain/judge/words.ts';
import type { CriterionResult, Judgement, WishJudgement } from '#core/domain/verdict.ts';
import { useQueryOf } from '../../api.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { ResultBadge } from '../../components/verdict-badge.tsx';
import { formatDate } from '../../format.ts';
import { WayLine } from '../board/way-line.tsx';
import { Criterion } from './judgement-criterion.tsx';
import { NextEntry } from './next-entry.tsx';
import { SchoolSection } from './school-section.tsx';

/** Every wish of one student with every criterion: what was found, what was asked, how much is missing, and where it is written. */
export function JudgementPanel({
  studentNumber,
  sentence,
  onClose,
}: Readonly<{
  studentNumber: string;
  /** Key of the sentence to show the use of; null = none in particular */
  sentence: string | null;
  onClose: () => void;
}>) {
  const detail = useQueryOf('judgement.of', { studentNumber }, { keepPrevious: true });
  if (detail.error !== null)
    return (
      <SidePanel title="判定" onClose={onClose}>
        <ReadFailure failure={detail.error} onRetry={() => void detail.refetch()} />
      </SidePanel>
    );
  if (detail.data === undefined)
    return (
      <SidePanel title="判定" onClose={onClose}>
        <Loading />
      </SidePanel>
    );
  const { line, judgement, schoolRules, next } = detail.data;
  const first = firstResting(judgement, sentence);
  return (
    <SidePanel
      title={line.name}
      subtitle={[placeOf(line), line.kana, line.studentNumber].filter(Boolean).join('　')}
      onClose={onClose}
      footer={
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-small text-ink-soft">
            基準日 {formatDate(judgement.asOf)}
            {judgement.wishes.some(({ wish }) => wish !== 'continuation') &&
              `・評定平均値 ${judgement.gradeAverage ?? '未入力'}`}
          </p>
          <ButtonLink to="/calculators" search={{ tool: 'repayment', student: studentNumber }}>
            試算
          </ButtonLink>
        </div>
      }
    >
      <WayLine studentNumber={studentNumber} />
      <div className="flex flex-col gap-6">
        {next.length > 0 && (
          <section aria-label="次に入力すること">
            <h3 className="mb-2 font-bold">次に入力すること</h3>
            <ul className="flex flex-col gap-2">
              {next.map((entry) => (
                <NextEntry
                  key={`${entry.field ?? ''} ${entry.sentence}`}
                  {...entry}
                  studentNumber={line.studentNumber}
                />
              ))}
            </ul>
          </section>
        )}
        {judgement.wishes.length === 0 && <p className="text-ink-soft">奨学金の希望が入力されていません。</p>}
        {judgement.wishes.map((wish) => (
          <WishSection
            key={`${line.studentNumber} ${wish.wish}`}
            judged={wish}
            judgement={judgement}
            cited={sentence}
            first={first}
          />
        ))}
        {judgement.choice !== null && (
          <p className="text-table">
            申込区分 {judgement.choice.number}：{choiceSentence(judgement.choice.result)}
          </p>
        )}
        {judgement.notices.map((notice) => (
          <Notice key={notice}>{notice}</Notice>
        ))}
        <SchoolSection results={schoolRules} student={line} />
      </div>
    </SidePanel>
  );
}

function choiceSentence(result: WishJudgement['wish'] | 'undecided' | null): string {
  if (result === null) return '推薦できる貸与奨学金がありません。';
  if (result === 'undecided') return '前の希望の判定がまだ決まっていません。';
  return `順に見て最初に推薦できるのは${wishLabels[result]}です。`;
}

function WishSection({
  judged,
  judgement,
  cited,
  first,
}: Readonly<{
  judged: WishJudgement;
  judgement: Judgement;
  /** The sentence a link from 規則 leads to, and the first criterion that rests on it */
  cited: string | null;
  first: CriterionResult | null;
}>) {
  const { wish, criteria, recommendable } = judged;
  const measure = wish === 'continuation' ? judgement.measure : null;
  return (
    <section aria-label={wishLabels[wish]}>
      <h3 className="flex flex-wrap items-center justify-between gap-2 border-b border-rule-strong pb-1">
        <span className="font-bold">{wishLabels[wish]}</span>
        <ResultBadge wish={wish} result={{ state: recommendable.kind, measure }} />
      </h3>
      <ol className="flex flex-col">
        {criteria.map((criterion) => (
          <Criterion
            key={criterion.id}
            criterion={criterion}
            wish={wish}
            edition={judgement.edition}
            sentence={cited !== null && rests(criterion, cited) ? cited : null}
            isFirst={criterion === first}
          />
        ))}
      </ol>
    </section>
  );
}

/** The criterion that the panel goes to. */
function firstResting({ wishes }: Judgement, sentence: string | null): CriterionResult | null {
  if (sentence === null) return null;
  return wishes.flatMap(({ criteria }) => criteria).find((criterion) => rests(criterion, sentence)) ?? null;
}
