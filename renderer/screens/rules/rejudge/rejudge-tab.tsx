import { useMemo } from 'react';
import { newJobId, useQueryOf } from '../../../api.ts';
import { Button } from '../../../components/button.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { ReadFailure } from '../../../components/loading.tsx';
import { JobProgress } from '../../../components/progress.tsx';
import { EditionSelect } from '../edition-select.tsx';
import type { RulesPlace } from '../rules-place.ts';
import { RejudgedStudents } from './rejudged-students.tsx';

/** 判定し直す: whom another edition would judge otherwise and why, before it is the one that judges. */
export function RejudgeTab({ place }: Readonly<{ place: RulesPlace }>) {
  const { editions, chosen, go } = place;
  const used = editions.find(({ inUse }) => inUse) ?? null;
  const others = editions.filter(({ inUse }) => !inUse);
  const after = chosen.inUse ? null : chosen;
  if (used === null) return null;
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 pt-4">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2 pr-6">
        <p className="text-table">
          <span className="block text-small text-ink-soft">いまの版</span>
          <strong className="flex min-h-field items-center">{used.title}</strong>
        </p>
        <EditionSelect
          label="替えてみる版"
          className="w-[26rem]"
          editions={others}
          value={after?.id ?? null}
          onChange={(id) => go({ edition: id })}
        />
      </div>
      {after === null ? (
        <EmptyState title="替えてみる版を選んでください">
          選んだ版で全員を判定し、結果の変わる生徒とその理由を示します。切り替えるまで、いまの判定はそのままです。
        </EmptyState>
      ) : (
        <Comparison key={after.id} edition={after.id} />
      )}
    </div>
  );
}

function Comparison({ edition }: Readonly<{ edition: string }>) {
  const jobId = useMemo(newJobId, []);
  const compared = useQueryOf('rejudge.compare', { edition, jobId });
  if (compared.error?.code === 'cancelled')
    return (
      <EmptyState
        title="判定のし直しを中止しました"
        actions={<Button onPress={() => void compared.refetch()}>もう一度判定し直す</Button>}
      >
        版も判定も、いまのままです。
      </EmptyState>
    );
  if (compared.error !== null)
    return <ReadFailure failure={compared.error} onRetry={() => void compared.refetch()} />;
  if (compared.data === undefined)
    return (
      <div className="max-w-2xl pr-6">
        <JobProgress jobId={jobId} label="判定し直しています" />
      </div>
    );
  return <RejudgedStudents compared={compared.data} />;
}
