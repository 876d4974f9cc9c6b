import { useState } from 'react';
import type { EditionListed } from '#core/contract/rules.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { isComplete, noPublication, PublicationFields } from './publication-fields.tsx';

/** Years in a title, western and 令和, moved on together. */
const later = (title: string, years: number): string =>
  title
    .replace(/20\d{2}/gu, (year) => String(Number(year) + years))
    .replace(/令和(\d+)/gu, (_, year: string) => `令和${Number(year) + years}`);

/** 翌年度の版を作る: asks for the new names and the new publication, then copies. */
export function NextYearDialog({
  from,
  onClose,
  onMade,
}: Readonly<{ from: EditionListed; onClose: () => void; onMade: (id: string) => void }>) {
  const [year, setYear] = useState(String(from.fiscalYear + 1));
  const [title, setTitle] = useState(later(from.title, 1));
  const [shortTitle, setShortTitle] = useState(later(from.shortTitle, 1));
  const [publication, setPublication] = useState(noPublication);
  const making = useChange('rules.beginNext', { failures: 'inline' });
  const fiscalYear = Number(year.normalize('NFKC'));
  const ready =
    Number.isInteger(fiscalYear) &&
    title.trim() !== '' &&
    shortTitle.trim() !== '' &&
    isComplete(publication);

  const changeYear = (typed: string): void => {
    setYear(typed);
    const next = Number(typed.normalize('NFKC'));
    if (!/^20\d{2}$/.test(typed.normalize('NFKC'))) return;
    setTitle(later(from.title, next - from.fiscalYear));
    setShortTitle(later(from.shortTitle, next - from.fiscalYear));
  };
  const make = async (): Promise<void> => {
    const reply = await making.run({ from: from.id, fiscalYear, title, shortTitle, publication });
    if (reply.ok) onMade(reply.value.id);
  };
  return (
    <Dialog
      title="翌年度の版を作る"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button variant="primary" isDisabled={!ready || making.pending} onPress={() => void make()}>
            版を作る
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <p className="phrase text-table text-ink-soft">
          「{from.title}
          」の値をすべて写し、未確認とします。日付は空になります。新しい資料を見ながら、一つずつ確かめていきます。途中でやめても続きからできます。
        </p>
        <TextField
          label="実施年度"
          required
          description="西暦"
          inputMode="numeric"
          value={year}
          onChange={changeYear}
        />
        <TextField label="題名" required value={title} onChange={setTitle} />
        <TextField label="短い題名" required value={shortTitle} onChange={setShortTitle} />
        <PublicationFields publication={publication} onChange={setPublication} />
        {making.failure === null ? null : <Notice tone="error">{making.failure.message}</Notice>}
      </div>
    </Dialog>
  );
}
