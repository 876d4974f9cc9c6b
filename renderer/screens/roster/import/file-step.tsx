import { FileSpreadsheet, FileUp } from 'lucide-react';
import { DropZone, Text } from 'react-aria-components';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import type { Import } from './use-import.ts';

/** Drop a file or choose one. A file that was read already is named, so that going back does not look like a loss. */
export function FileStep({ work }: Readonly<{ work: Import }>) {
  const { wizard } = work;
  return (
    <div className="flex flex-col gap-5 px-6 pb-8">
      <DropZone
        aria-label="ファイルをここに置く"
        isDisabled={work.busy}
        getDropOperation={() => 'copy'}
        onDrop={async (event) => {
          const file = event.items.find((item) => item.kind === 'file');
          if (file !== undefined) await work.dropFile(await file.getFile());
        }}
        className="flex flex-col items-center gap-4 rounded-8 border-2 border-dashed border-rule-strong px-6 py-12 data-[drop-target]:border-accent data-[drop-target]:bg-accent-soft"
      >
        <span className="text-ink-faint">
          <Icon of={FileUp} size={40} />
        </span>
        <Text slot="label" className="text-lg">
          Excel または CSV のファイルをここに置いてください
        </Text>
        <Button
          variant="primary"
          icon={FileSpreadsheet}
          isDisabled={work.busy}
          onPress={() => void work.chooseFile()}
        >
          ファイルを選ぶ
        </Button>
      </DropZone>
      {wizard.file === null ? null : (
        <div className="flex flex-wrap items-center gap-4 text-table">
          <p>
            いま読み込んでいるファイル：<strong>{wizard.file.fileName}</strong>
          </p>
          <Button onPress={() => work.dispatch({ type: 'went', step: 'heading' })}>
            このファイルで続ける
          </Button>
        </div>
      )}
      <ul className="list-disc pl-5 text-table text-ink-soft">
        <li>Excel ブック（.xlsx）と CSV（UTF-8・Shift_JIS）を読めます。</li>
        {wizard.kind === 'roster' ? (
          <li>学籍番号の列が必要です。ほかの列は、あるものだけを取り込みます。</li>
        ) : (
          <li>
            1 行に 1 人、1 列に 1 科目の表を読みます。見出しは「1年 国語」のように学年と科目を書きます。
          </li>
        )}
        <li>マイナンバーが含まれるファイルは読み込みません。</li>
      </ul>
    </div>
  );
}
