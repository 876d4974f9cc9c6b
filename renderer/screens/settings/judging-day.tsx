import { type CalendarDate, parseDate } from '@internationalized/date';
import { type FormEvent, useState } from 'react';
import { DateField, DateInput, DateSegment, I18nProvider, Label } from 'react-aria-components';
import type { IsoDate } from '#core/domain/applicant.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatDate } from '../../format.ts';

/** The day as of which everything is judged and counted: normally today, another one to look ahead or back. */
export function JudgingDay({ asOf }: Readonly<{ asOf: IsoDate }>) {
  const [date, setDate] = useState<CalendarDate | null>(() => parseDate(asOf));
  const set = useChange('workspace.setAsOf');
  const save = async (next: IsoDate | null) => {
    const reply = await set.run({ asOf: next });
    if (!reply.ok) return;
    const day = formatDate(reply.value.asOf);
    showToast({ tone: 'success', message: `判定の基準日を${day}にしました。` });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (date !== null) void save(date.toString());
  };
  return (
    <form onSubmit={submit} className="flex max-w-xl flex-col gap-5">
      <p className="phrase">
        いまは <strong>{formatDate(asOf)}</strong>
        の時点で判定し、残り日数を数えています。ふだんは今日のままにしてください。
      </p>
      {/* The era of the Japanese calendar is one of the parts that are typed. */}
      <I18nProvider locale="ja-JP-u-ca-japanese">
        <DateField value={date} onChange={setDate} className="flex flex-col gap-1">
          <Label className="text-table font-bold">別の日の時点で見る</Label>
          <DateInput className="flex min-h-field w-60 items-center rounded-6 border border-rule-strong px-3">
            {(segment) => (
              <DateSegment
                segment={segment}
                className="rounded-4 px-0.5 data-[focused]:bg-accent data-[focused]:text-white data-[placeholder]:text-ink-faint"
              />
            )}
          </DateInput>
        </DateField>
      </I18nProvider>
      <div className="flex gap-3">
        <Button type="submit" variant="primary" isDisabled={date === null || set.pending}>
          この日の時点にする
        </Button>
        <Button isDisabled={set.pending} onPress={() => void save(null)}>
          今日に戻す
        </Button>
      </div>
      <Notice>
        基準日を変えても、入力した内容は変わりません。帳票にも、この日を基準日として印刷します。
      </Notice>
    </form>
  );
}
