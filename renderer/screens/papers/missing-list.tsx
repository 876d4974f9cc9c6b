import { Printer } from 'lucide-react';
import { useMemo } from 'react';
import type { PaperMatrix } from '#core/contract/papers.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Grid } from '../../components/grid/grid.tsx';
import { type GridColumn, showColumn } from '../../components/grid/model.ts';
import { type GroupWords, groupWords } from '../../group-words.ts';
import { useScheme } from '../../scheme.ts';

type Missing = Readonly<{
  className: string;
  studentNumber: string;
  name: string;
  papers: readonly string[];
}>;

const columnsFor = ({ label }: GroupWords): readonly GridColumn<Missing>[] => [
  showColumn<Missing>('className', label, label.length > 1 ? 136 : 80, (row) => row.className, {
    fixed: true,
  }),
  showColumn<Missing>('studentNumber', '学籍番号', 96, (row) => row.studentNumber, { fixed: true }),
  showColumn<Missing>('name', '氏名', 136, (row) => row.name, { fixed: true }),
  showColumn<Missing>('count', '枚数', 52, (row) => String(row.papers.length), {
    align: 'end',
    kind: 'figure',
  }),
  showColumn<Missing>('papers', '足りない書類', 784, (row) => row.papers.join('、')),
];

const rowKey = (row: Missing): string => row.studentNumber;

/** By class, for the homeroom teachers: to be copied into Excel or printed as a letter to each student. */
export function MissingList({ matrix }: Readonly<{ matrix: PaperMatrix }>) {
  const scheme = useScheme();
  const columns = useMemo(() => columnsFor(groupWords(scheme)), [scheme]);
  const rows = useMemo(
    () =>
      matrix.missingByClass.flatMap(({ className, students }) =>
        students.map((student) => ({ className, ...student })),
      ),
    [matrix.missingByClass],
  );
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 pt-3 pr-6 pb-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-table">
          {rows.length === 0
            ? '足りない書類はありません。'
            : `${matrix.missingByClass
                .map(({ className, students }) => `${className} ${students.length} 人`)
                .join('、')}。Ctrl+A と Ctrl+C で、見出しごと Excel に貼り付けられます。`}
        </p>
        <ButtonLink to="/forms" search={{ form: 'missing-papers' }} icon={Printer}>
          お知らせを作る
        </ButtonLink>
      </div>
      <div className="min-h-60 grow">
        <Grid
          label="足りない書類"
          rows={rows}
          columns={columns}
          rowKey={rowKey}
          readOnly
          empty={<p className="text-ink-soft">すべての生徒から、必要な書類が届いています。</p>}
        />
      </div>
    </div>
  );
}
