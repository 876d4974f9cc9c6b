import { Link } from '@tanstack/react-router';
import { FileSpreadsheet, FileUp, Trash2 } from 'lucide-react';
import { DropZone, Text } from 'react-aria-components';
import type { FormLine } from '#core/contract/foundation.ts';
import { dayWithWeekday } from '#core/domain/dates.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { cx } from '../../components/class-names.ts';
import { Icon } from '../../components/icon.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatCount, formatMonthDay } from '../../format.ts';
import { failureTone } from '../../messages.ts';
import { useLoadForm } from './use-load-form.ts';

/** 財団・県の様式: what was loaded, when it is due, for whom it was filled; and loading another one. */
export function FoundationTab() {
  const forms = useQueryOf('foundation.list', {});
  if (forms.error !== null) return <ReadFailure failure={forms.error} onRetry={() => void forms.refetch()} />;
  if (forms.data === undefined) return <Loading />;
  return (
    <div className="flex flex-col gap-6 px-6 py-5">
      {forms.data.length > 0 && <FormTable forms={forms.data} />}
      <LoadForm isFirst={forms.data.length === 0} />
    </div>
  );
}

function LoadForm({ isFirst }: Readonly<{ isFirst: boolean }>) {
  const load = useLoadForm();
  return (
    <div className="flex flex-col gap-4">
      <DropZone
        aria-label="様式のファイルをここに置く"
        isDisabled={load.pending}
        getDropOperation={() => 'copy'}
        onDrop={async (event) => {
          const file = event.items.find((item) => item.kind === 'file');
          if (file !== undefined) await load.drop(await file.getFile());
        }}
        className={cx(
          'flex flex-col items-center gap-3 rounded-8 border-2 border-dashed border-rule-strong px-6 data-[drop-target]:border-accent data-[drop-target]:bg-accent-soft',
          isFirst ? 'py-12' : 'py-5',
        )}
      >
        {isFirst && (
          <span className="text-ink-faint">
            <Icon of={FileUp} size={40} />
          </span>
        )}
        <Text slot="label" className={isFirst ? 'text-lg' : ''}>
          財団や県から届いた Excel の様式（.xlsx）をここに置いてください
        </Text>
        <Button
          variant={isFirst ? 'primary' : 'secondary'}
          icon={FileSpreadsheet}
          isDisabled={load.pending}
          onPress={() => void load.choose()}
        >
          様式を読み込む
        </Button>
      </DropZone>
      {load.failure !== null && <Notice tone={failureTone(load.failure)}>{load.failure.message}</Notice>}
      {isFirst && (
        <ul className="list-disc pl-5 text-table text-ink-soft">
          <li>読み込んだ様式のセルに、名簿の項目を割り当てます。一度だけで済みます。</li>
          <li>
            一人に一枚の様式も、何人も並ぶ一覧も作れます。罫線・図・印刷の設定は、元の様式のまま残ります。
          </li>
          <li>提出期限を入力すると、年間日程とホームに出ます。</li>
          <li>マイナンバーが書かれたファイルは読み込みません。</li>
        </ul>
      )}
    </div>
  );
}

function FormTable({ forms }: Readonly<{ forms: readonly FormLine[] }>) {
  const removal = useChange('foundation.remove');
  const undo = useChange('history.undoBatch');
  const remove = async ({ id, title }: FormLine): Promise<void> => {
    const reply = await removal.run({ id });
    if (!reply.ok) return;
    const { batchId } = reply.value;
    showToast({
      tone: 'success',
      message: `様式「${title}」を削除しました`,
      ...(batchId === null ? {} : { action: { label: '元に戻す', run: () => void undo.run({ batchId }) } }),
    });
  };
  return (
    <table className="table w-full table-fixed" aria-label="読み込んだ様式">
      <thead>
        <tr>
          <th scope="col">様式</th>
          <th scope="col" className="w-[20%]">
            提出先
          </th>
          <th scope="col" className="w-[22%]">
            提出期限
          </th>
          <th scope="col" className="w-28">
            割り当て
          </th>
          <th scope="col" className="w-36">
            前回
          </th>
          <th scope="col" className="w-14">
            <span className="sr-only">操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {forms.map((form) => (
          <tr key={form.id}>
            <th scope="row">
              <Link
                to="/forms/foundation"
                search={{ form: form.id, step: form.ties === 0 ? 'tie' : 'fill' }}
                className="font-bold text-accent underline"
              >
                {form.title}
              </Link>
              {form.purpose !== '' && (
                <span className="block text-small font-normal text-ink-soft">{form.purpose}</span>
              )}
            </th>
            <td>{form.foundation}</td>
            <td>
              <Due form={form} />
            </td>
            <td>
              {form.ties === 0 ? <span className="text-decide">まだありません</span> : `${form.ties} か所`}
            </td>
            <td>
              {form.lastFill === null
                ? ''
                : `${formatMonthDay(form.lastFill.at.slice(0, 10))}に ${formatCount(form.lastFill.students)} 人分`}
            </td>
            <td>
              <IconButton icon={Trash2} label={`${form.title}を削除する`} onPress={() => void remove(form)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** In school days: as near as this stands out. */
const near = 3;

function Due({
  form: { deadline, submittedOn, daysLeft, schoolDaysLeft },
}: Readonly<{ form: Pick<FormLine, 'deadline' | 'submittedOn' | 'daysLeft' | 'schoolDaysLeft'> }>) {
  if (submittedOn !== null)
    return <span className="text-met">{formatMonthDay(submittedOn)}に提出しました</span>;
  if (deadline === null || daysLeft === null) return <span className="text-ink-faint">入力していません</span>;
  if (daysLeft < 0)
    return <span className="font-bold text-unmet">{dayWithWeekday(deadline)}に過ぎました</span>;
  const isNear = schoolDaysLeft !== null && schoolDaysLeft <= near;
  const words = schoolDaysLeft === null ? `あと ${daysLeft} 日` : `あと ${schoolDaysLeft} 学校日`;
  return (
    <span className={cx(isNear && 'font-bold text-unmet')}>
      {dayWithWeekday(deadline)} {daysLeft === 0 ? '今日まで' : words}
    </span>
  );
}
