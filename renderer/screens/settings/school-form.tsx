import { type FormEvent, useState } from 'react';
import type { SchoolCourse } from '#core/domain/applicant.ts';
import type { School } from '#core/domain/school.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Notice } from '../../components/notice.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { courseLabels } from '../../messages.ts';
import { cutInScholarAc, type DraftField, draftOf, fieldId, problemsOf, schoolOf } from './school-draft.ts';

const askEach = 'askEach';
const courses = [
  { id: askEach, label: '決めない', hint: '在籍課程の列がない名簿では、生徒ごとに入力します' },
  ...Object.entries(courseLabels).map(([id, label]) => ({ id, label })),
];
const isCourse = (id: string): id is SchoolCourse => Object.hasOwn(courseLabels, id);

/** 学校の情報: everything that stands in the head of a form. */
export function SchoolForm({
  school,
  onSaved,
  onCancel,
}: Readonly<{ school: School | null; onSaved: () => void; onCancel?: () => void }>) {
  const [draft, setDraft] = useState(() => draftOf(school));
  const [tried, setTried] = useState(false);
  const save = useChange('workspace.saveSchool', { failures: 'inline' });
  const problems = tried ? problemsOf(draft) : [];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problemsOf(draft).length > 0) return;
    const reply = await save.run(schoolOf(draft));
    if (!reply.ok) return;
    showToast({ tone: 'success', message: '学校の情報を保存しました。' });
    onSaved();
  };
  const text = (field: Exclude<DraftField, 'defaultCourse'>) => ({
    id: fieldId(field),
    value: draft[field],
    onChange: (value: string) => setDraft((d) => ({ ...d, [field]: value })),
    problem: problems.find((p) => p.field === field)?.message ?? null,
  });

  return (
    <form noValidate onSubmit={submit} className="flex max-w-2xl flex-col gap-5">
      <ErrorSummary problems={problems} />
      {save.failure === null ? null : <Notice tone="error">{save.failure.message}</Notice>}
      <TextField
        {...text('name')}
        label="学校名"
        required
        description="帳票に印刷する名称。例：〇〇県立△△高等学校"
      />
      <PersonFields legend="校長" family={text('principalFamily')} given={text('principalGiven')} />
      <PersonFields legend="担当者" family={text('officerFamily')} given={text('officerGiven')} />
      <TextField
        {...text('phone')}
        label="電話番号"
        description="不足・不備のお知らせに、問い合わせ先として印刷します。なければ空のままでかまいません。"
        className="max-w-sm"
      />
      <SearchSelect
        label="在籍課程（名簿に列がないとき）"
        choices={courses}
        value={draft.defaultCourse ?? askEach}
        onChange={(id) => setDraft((d) => ({ ...d, defaultCourse: id !== null && isCourse(id) ? id : null }))}
        className="max-w-sm"
      />
      <div className="flex gap-3">
        {onCancel === undefined ? null : <Button onPress={onCancel}>戻る</Button>}
        <Button type="submit" variant="primary" isDisabled={save.pending}>
          保存する
        </Button>
      </div>
    </form>
  );
}

type TextProps = Readonly<{
  id: string;
  value: string;
  onChange: (value: string) => void;
  problem: string | null;
}>;

function PersonFields({
  legend,
  family,
  given,
}: Readonly<{ legend: string; family: TextProps; given: TextProps }>) {
  const cut = [cutInScholarAc(family.value), cutInScholarAc(given.value)];
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="sr-only">{legend}</legend>
      <div className="grid max-w-md grid-cols-2 gap-4">
        <TextField {...family} label={`${legend} 姓`} required />
        <TextField {...given} label={`${legend} 名`} required />
      </div>
      <p className="text-small text-ink-faint">
        {cut.every((part) => part === null)
          ? 'スカラAC には姓・名それぞれ全角 5 文字まで入ります。'
          : `スカラAC に入るのは全角 5 文字までのため、「${cut[0] ?? family.value.trim()}　${cut[1] ?? given.value.trim()}」と入力することになります。帳票にはここに入力したとおりに印刷します。`}
      </p>
    </fieldset>
  );
}
