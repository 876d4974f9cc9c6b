import type { KeptPaperList } from '#core/contract/kept-papers.ts';
import { useChange } from '../../api.ts';
import { SavedField } from '../../components/saved-field.tsx';
import { SourceLink } from '../../components/source-link.tsx';

/** How long papers are kept: as JASSO prints it, or longer where the school says so. */
export function RetentionYears({ list }: Readonly<{ list: KeptPaperList }>) {
  const { run } = useChange('keptPapers.setYears', { failures: 'inline' });
  const { retention, schoolYears } = list;
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2 text-table">
      <p className="phrase">
        {retention === null
          ? 'この版の資料には、保管の年数がありません。学校で定める年数を入力してください。'
          : `作成した年度の翌年度から ${retention.years} 年間保管します。`}{' '}
        {retention !== null && <SourceLink citation={retention.citation} />}
      </p>
      <div className="w-56">
        <SavedField
          label="学校で定める年数（長くするとき）"
          text={schoolYears === null ? '' : String(schoolYears)}
          onSave={async (text) => {
            const years = readYears(text);
            if (years === undefined) return '1 から 50 までの年数を数字で入力してください。';
            const reply = await run({ years });
            return reply.ok ? null : reply.error.message;
          }}
        />
      </div>
    </div>
  );
}

/** null = empty, undefined = no number of years */
function readYears(text: string): number | null | undefined {
  const plain = text.normalize('NFKC').trim().replace(/年$/u, '');
  if (plain === '') return null;
  const years = /^\d{1,2}$/u.test(plain) ? Number(plain) : 0;
  return years >= 1 && years <= 50 ? years : undefined;
}
