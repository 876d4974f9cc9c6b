import { FileSpreadsheet } from 'lucide-react';
import type { FormView } from '#core/contract/foundation.ts';
import type { Input } from '#core/contract/index.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { readDate } from '#core/domain/fields/dates.ts';
import { call, useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SavedField } from '../../components/saved-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatDate, formatStamp } from '../../format.ts';
import { failureTone } from '../../messages.ts';

type Edit = Omit<Input<'foundation.edit'>, 'id'>;

/** What the office knows of the form; every entry is stored when it is left. */
export function AboutTab({ view: { form, fills } }: Readonly<{ view: FormView }>) {
  const edit = useChange('foundation.edit', { failures: 'inline' });
  const save = async (change: Edit): Promise<string | null> => {
    const reply = await edit.run({ id: form.id, ...change });
    return reply.ok ? null : reply.error.message;
  };
  const saveDate = async (text: string, change: (date: IsoDate | null) => Edit): Promise<string | null> => {
    if (text.trim() === '') return save(change(null));
    const read = readDate({ kind: 'text', text });
    return read.ok ? save(change(read.value)) : read.problem;
  };
  const shown = (date: IsoDate | null): string => (date === null ? '' : formatDate(date));
  return (
    <div className="grid max-w-5xl grid-cols-2 gap-x-10 gap-y-6 px-6 py-5">
      <section aria-labelledby="about-form" className="flex flex-col gap-4">
        <h2 id="about-form" className="text-lg font-bold">
          提出について
        </h2>
        <SavedField
          label="様式の名前"
          text={form.title}
          onSave={(title) =>
            title.trim() === ''
              ? Promise.resolve('様式の名前を入力してください。')
              : save({ title: title.trim() })
          }
        />
        <SavedField
          label="提出先"
          hint="財団や県の名前"
          text={form.foundation}
          onSave={(foundation) => save({ foundation })}
        />
        <SavedField
          label="提出期限"
          hint="年間日程とホームに出ます。例: 令和4年7月8日"
          text={shown(form.deadline)}
          onSave={(text) => saveDate(text, (deadline) => ({ deadline }))}
        />
        <SavedField
          label="提出した日"
          hint="入力すると、期限の知らせが消えます。"
          text={shown(form.submittedOn)}
          onSave={(text) => saveDate(text, (submittedOn) => ({ submittedOn }))}
        />
        <SavedField label="メモ" text={form.purpose} onSave={(purpose) => save({ purpose })} />
      </section>
      <div className="flex flex-col gap-6">
        <FormFile view={{ form }} />
        <section aria-labelledby="about-fills" className="flex flex-col gap-2">
          <h2 id="about-fills" className="text-lg font-bold">
            これまでの記入
          </h2>
          {fills.length === 0 ? (
            <p className="text-table text-ink-soft">まだ記入していません。</p>
          ) : (
            <ul className="flex flex-col border-t border-rule text-table">
              {fills.map(({ at, files, students }) => (
                <li key={at} className="border-b border-rule py-2">
                  {formatStamp(at)}　{students.length} 人分（{files} ファイル）
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  );
}

function FormFile({ view: { form } }: Readonly<{ view: Pick<FormView, 'form'> }>) {
  const replace = useChange('foundation.replaceFile', { failures: 'inline' });
  const choose = async (): Promise<void> => {
    replace.reset();
    const chosen = await call('shell.chooseFile', { purpose: 'form' });
    if (!chosen.ok || chosen.value === null) return;
    const reply = await replace.run({ id: form.id, file: chosen.value.handle });
    if (reply.ok) showToast({ tone: 'success', message: `「${chosen.value.name}」に差し替えました` });
  };
  return (
    <section aria-labelledby="about-file" className="flex flex-col items-start gap-3">
      <h2 id="about-file" className="text-lg font-bold">
        様式のファイル
      </h2>
      <p className="text-table">{form.fileName}</p>
      <p className="phrase text-table text-ink-soft">
        翌年度の様式が届いたら差し替えてください。割り当てはそのまま残り、合わなくなったところを知らせます。
      </p>
      <Button icon={FileSpreadsheet} isDisabled={replace.pending} onPress={() => void choose()}>
        ファイルを差し替える
      </Button>
      {replace.failure !== null && (
        <Notice tone={failureTone(replace.failure)}>{replace.failure.message}</Notice>
      )}
    </section>
  );
}
