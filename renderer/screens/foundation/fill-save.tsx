import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { FileNaming, FillPreview, FillSaved, FormView } from '#core/contract/foundation.ts';
import type { ChosenFile } from '#core/contract/shell.ts';
import { call, newJobId, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { chooseTarget } from '../../components/choose-target.ts';
import { Notice } from '../../components/notice.tsx';
import { JobProgress } from '../../components/progress.tsx';
import { SavedFile } from '../../components/saved-file.tsx';
import { formatCount } from '../../format.ts';
import { failureTone } from '../../messages.ts';

type Done = Readonly<{ target: ChosenFile; saved: FillSaved; isFolder: boolean }>;

/** One file is saved under a name, several into a new folder within the chosen one. */
export function FillSave({
  view,
  students,
  naming,
  preview,
}: Readonly<{
  view: FormView;
  students: readonly string[];
  naming: FileNaming;
  preview: FillPreview;
}>) {
  const fill = useChange('foundation.fill', { failures: 'inline' });
  const [jobId, setJobId] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const request = { id: view.form.id, students: [...students], naming };

  const save = async (): Promise<void> => {
    setDone(null);
    fill.reset();
    const isFolder = preview.files > 1;
    const target = isFolder
      ? await chooseFolder()
      : await chooseTarget(await call('foundation.fileName', request), 'xlsx');
    if (target === null) return;
    const job = newJobId();
    setJobId(job);
    const reply = await fill.run({ ...request, target: target.handle, jobId: job });
    setJobId(null);
    if (reply.ok) setDone({ target, saved: reply.value, isFolder });
  };

  const isReady = students.length > 0 && view.problems.length === 0 && view.ties.length > 0;
  return (
    <section aria-label="保存" className="flex flex-col gap-3 border-t border-rule pt-4">
      {view.ties.length === 0 && (
        <Notice tone="warning">「1 項目の割り当て」で、セルに項目を割り当ててください。</Notice>
      )}
      {view.problems.length > 0 && (
        <Notice tone="error">
          割り当てに直すところが {view.problems.length} 件あります。「1 項目の割り当て」で直してください。
        </Notice>
      )}
      {preview.files > 0 && <Names preview={preview} students={students.length} />}
      <Button
        variant="primary"
        icon={FileDown}
        className="self-start"
        isDisabled={!isReady || jobId !== null || preview.files === 0}
        onPress={() => void save()}
      >
        {students.length === 0 ? '記入して保存する' : `${formatCount(students.length)} 人分を保存する`}
      </Button>
      <JobProgress jobId={jobId} label="様式に記入しています" />
      {fill.failure !== null && <Notice tone={failureTone(fill.failure)}>{fill.failure.message}</Notice>}
      {done !== null && (
        <SavedFile target={done.target}>
          {done.isFolder
            ? `フォルダー「${done.saved.name}」に ${formatCount(done.saved.files)} ファイル（${formatCount(done.saved.students)} 人分）`
            : `${done.saved.name}（${formatCount(done.saved.students)} 人分）`}
        </SavedFile>
      )}
    </section>
  );
}

function Names({ preview, students }: Readonly<{ preview: FillPreview; students: number }>) {
  const { files, fileNames, studentsInFile } = preview;
  return (
    <div className="text-table">
      <p>
        {studentsInFile > 1 && files > 1
          ? `一枚に ${studentsInFile} 人のため、${students} 人を ${files} ファイルに分けます。`
          : `${formatCount(files)} ファイルを作ります。`}
      </p>
      <ul className="text-small text-ink-soft">
        {fileNames.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {files > fileNames.length && <li>ほか {formatCount(files - fileNames.length)} ファイル</li>}
      </ul>
    </div>
  );
}

async function chooseFolder(): Promise<ChosenFile | null> {
  const chosen = await call('shell.chooseFolder', {});
  return chosen.ok ? chosen.value : null;
}
