import { useBlocker, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ImportKind } from '#core/contract/import.ts';
import { assertNever } from '#core/domain/result.ts';
import { Confirm } from '../../../components/confirm.tsx';
import { Notice } from '../../../components/notice.tsx';
import { PageHeading } from '../../../components/page-heading.tsx';
import { JobProgress } from '../../../components/progress.tsx';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import { HeadingStep } from './heading-step.tsx';
import { StepBar } from './step-bar.tsx';
import { type Import, useImport } from './use-import.ts';
import { isUnfinished, type Step } from './wizard.ts';

const titles: Readonly<Record<ImportKind, string>> = {
  roster: '名簿の取り込み',
  marks: '評定一覧の取り込み',
};
const instructions: Readonly<Record<Step, string>> = {
  file: 'いまお使いのファイルをそのまま選んでください。確認が終わるまで、何も保存しません。',
  heading: '見出しの行を確かめてください。違うときは、正しい行を選びます。',
  columns: 'ファイルの列が、どの項目に当たるかを確かめてください。',
  check: '取り込む内容を確かめてください。赤いセルはこの場で直せます（Enter または F2）。',
  done: '取り込みが終わりました。',
};

/** A roster or a list of marks from file to store, in five steps. */
export function ImportScreen() {
  const { kind } = useSearch({ from: '/roster/import' });
  // Another kind is another import.
  return <ImportWizard key={kind} kind={kind} />;
}

function ImportWizard({ kind }: Readonly<{ kind: ImportKind }>) {
  const work = useImport(kind);
  const { wizard, problem } = work;
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(wizard.step);
  useEffect(() => {
    if (shown.current === wizard.step) return;
    shown.current = wizard.step;
    place.current?.focus({ preventScroll: true });
  }, [wizard.step]);
  const blocker = useBlocker({
    shouldBlockFn: () => isUnfinished(wizard),
    enableBeforeUnload: false,
    withResolver: true,
  });
  return (
    <>
      <PageHeading title={titles[kind]}>{instructions[wizard.step]}</PageHeading>
      <StepBar wizard={wizard} disabled={work.busy} onGo={(step) => work.dispatch({ type: 'went', step })} />
      <div className="flex flex-col gap-3 px-6 empty:hidden [&:has(*)]:pb-3">
        {problem === null ? null : (
          <Notice tone={problem.code === 'cancelled' ? 'info' : 'error'}>{problem.message}</Notice>
        )}
        <JobProgress jobId={work.jobId} label="ファイルを読んでいます" />
      </div>
      {/* The button that led here is gone; Tab goes on from the new step. */}
      <div ref={place} tabIndex={-1} data-quiet-focus className="flex min-h-0 grow flex-col">
        <CurrentStep work={work} />
      </div>
      <Confirm
        title="取り込みをやめて移動しますか"
        confirmLabel="取り込みをやめる"
        cancelLabel="取り込みを続ける"
        isOpen={blocker.status === 'blocked'}
        onConfirm={() => blocker.proceed?.()}
        onCancel={() => blocker.reset?.()}
      >
        まだ保存していません。移動すると、列の対応と直した内容は消えます。
      </Confirm>
    </>
  );
}

function CurrentStep({ work }: Readonly<{ work: Import }>) {
  const { wizard } = work;
  switch (wizard.step) {
    case 'file':
      return <FileStep work={work} />;
    case 'heading':
      return wizard.file === null || wizard.layout === null ? null : (
        <HeadingStep work={work} file={wizard.file} layout={wizard.layout} />
      );
    case 'columns':
      return wizard.layout === null ? null : <ColumnsStep work={work} layout={wizard.layout} />;
    case 'check':
      return wizard.file === null || wizard.preview === null ? null : (
        <CheckStep work={work} importId={wizard.file.importId} preview={wizard.preview} />
      );
    case 'done':
      return wizard.result === null ? null : (
        <DoneStep
          kind={wizard.kind}
          result={wizard.result}
          onAgain={() => work.dispatch({ type: 'restarted' })}
        />
      );
    default:
      return assertNever(wizard.step, 'step');
  }
}
