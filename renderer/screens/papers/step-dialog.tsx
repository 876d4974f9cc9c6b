import { useState } from 'react';
import type { PaperStepInput } from '#core/contract/papers.ts';
import type { IsoDate } from '#core/domain/applicant.ts';
import { copyLabels } from '#core/domain/paper-way/words.ts';
import { AnswerToggle } from '../../components/answer-toggle.tsx';
import { Button } from '../../components/button.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import {
  blankDraft,
  type DraftProblems,
  type RecordedKind,
  readDraft,
  type StepDraft,
} from './step-draft.ts';
import { usualDefects } from './usual-defects.ts';

const titles: Readonly<Record<RecordedKind, string>> = {
  received: '受領を記録する',
  checked: '点検済みにする',
  returned: '不備で差し戻す',
  resubmitted: '再提出を記録する',
  queried: '機構からの不備照会を記録する',
  givenBack: '生徒への返却を記録する',
  kept: '学校での保管を記録する',
  destroyed: '廃棄を記録する',
};

const dayLabels: Readonly<Record<RecordedKind, string>> = {
  received: '受け取った日',
  checked: '点検した日',
  returned: '差し戻した日',
  resubmitted: '受け取った日',
  queried: '照会があった日',
  givenBack: '返却した日',
  kept: '保管した日',
  destroyed: '廃棄した日',
};

const copies = (['original', 'copy'] as const).map((id) => ({ id, label: copyLabels[id] }));

/** Asks what belongs to a step of a paper: the day, and for a defect what is wrong, until when, and who was told. */
export function StepDialog({
  kind,
  what,
  today,
  text = '',
  onSave,
  onClose,
}: Readonly<{
  kind: RecordedKind;
  /** 「髙橋　太郎さんの確認書（給付）」 */
  what: string;
  today: IsoDate;
  /** What is wrong, where it is known already */
  text?: string;
  onSave: (step: PaperStepInput) => void;
  onClose: () => void;
}>) {
  const [draft, setDraft] = useState<StepDraft>(() => blankDraft(today, text));
  const [problems, setProblems] = useState<DraftProblems>({});
  const set = (change: Partial<StepDraft>): void => {
    setDraft((before) => ({ ...before, ...change }));
    setProblems((before) => withoutThose(before, change));
  };
  const save = (): void => {
    const read = readDraft(kind, draft);
    if (read.ok) onSave(read.step);
    else setProblems(read.problems);
  };
  const takesIn = kind === 'received' || kind === 'resubmitted';
  return (
    <FormDialog
      title={titles[kind]}
      onClose={onClose}
      saveLabel="記録する"
      failure={null}
      pending={false}
      onSave={save}
    >
      <p className="text-table">{what}</p>
      {(kind === 'returned' || kind === 'queried') && (
        <DefectFields kind={kind} draft={draft} problems={problems} onChange={set} />
      )}
      {takesIn && (
        <AnswerToggle
          label="原本かコピーか"
          choices={copies}
          value={draft.copy}
          onChange={(copy) => set({ copy })}
        />
      )}
      <TextField
        label={dayLabels[kind]}
        value={draft.day}
        onChange={(day) => set({ day })}
        problem={problems.day ?? null}
        className="w-48"
        autoFocus={kind !== 'returned' && kind !== 'queried'}
      />
      <TextField label="メモ" value={draft.note} maxLength={200} onChange={(note) => set({ note })} />
    </FormDialog>
  );
}

/** What was said of a field holds no more once something else is typed in it. */
const withoutThose = (problems: DraftProblems, change: Partial<StepDraft>): DraftProblems =>
  Object.fromEntries(Object.entries(problems).filter(([field]) => !(field in change)));

function DefectFields({
  kind,
  draft,
  problems,
  onChange,
}: Readonly<{
  kind: 'returned' | 'queried';
  draft: StepDraft;
  problems: DraftProblems;
  onChange: (change: Partial<StepDraft>) => void;
}>) {
  const add = (words: string): void =>
    onChange({ text: draft.text === '' ? words : `${draft.text}、${words}` });
  return (
    <>
      <TextField
        onKeyDown={(event) => {
          const words = event.altKey ? usualDefects[Number(event.key) - 1] : undefined;
          if (words === undefined) return;
          event.preventDefault();
          add(words);
        }}
        label={kind === 'returned' ? '不備の内容' : '照会の内容'}
        required
        autoFocus
        maxLength={200}
        value={draft.text}
        onChange={(text) => onChange({ text })}
        problem={problems.text ?? null}
      />
      <div className="flex flex-wrap gap-2">
        {usualDefects.map((words, at) => (
          <Button key={words} size="small" onPress={() => add(words)}>
            <kbd className="font-normal text-ink-soft">Alt+{at + 1}</kbd>
            {words}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap gap-4">
        <TextField
          label={kind === 'returned' ? '出し直しの期限' : '回答の期限'}
          placeholder="なければ空欄"
          value={draft.due}
          onChange={(due) => onChange({ due })}
          problem={problems.due ?? null}
          className="w-48"
        />
        {kind === 'returned' && (
          <TextField
            label="伝えた相手"
            placeholder="生徒、保護者など"
            value={draft.toldTo}
            maxLength={200}
            onChange={(toldTo) => onChange({ toldTo })}
            className="grow"
          />
        )}
      </div>
    </>
  );
}
