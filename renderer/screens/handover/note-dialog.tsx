import { useState } from 'react';
import { type HandoverNote, noteTopics, topicHints, topicLabels } from '#core/domain/handover/note.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatStamp } from '../../format.ts';

/** `id` null = a new note */
export type NoteDraft = Pick<HandoverNote, 'topic' | 'title' | 'body'> & Readonly<{ id: string | null }>;

/** Writing a note, or changing one; what it said before stands below. */
export function NoteDialog({ draft, onClose }: Readonly<{ draft: NoteDraft; onClose: () => void }>) {
  const [note, setNote] = useState(draft);
  const [tried, setTried] = useState(false);
  const put = useChange('handover.put', { failures: 'inline' });
  const missing = (text: string, sentence: string): string | null =>
    tried && text.trim() === '' ? sentence : null;
  const save = async (): Promise<void> => {
    setTried(true);
    if (note.title.trim() === '' || note.body.trim() === '') return;
    const { id, topic, title, body } = note;
    const reply = await put.run({ id, topic, title, body });
    if (!reply.ok) return;
    showToast({ tone: 'info', message: `申し送り「${title.trim()}」を保存しました。` });
    onClose();
  };
  return (
    <Dialog
      title={note.id === null ? '申し送りを書く' : '申し送りを直す'}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button variant="primary" isDisabled={put.pending} onPress={() => void save()}>
            保存する
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <SearchSelect
          label="分類"
          choices={noteTopics.map((topic) => ({ id: topic, label: topicLabels[topic] }))}
          value={note.topic}
          onChange={(id) => {
            const topic = noteTopics.find((each) => each === id);
            if (topic !== undefined) setNote({ ...note, topic });
          }}
        />
        <TextField
          label="題"
          required
          maxLength={60}
          value={note.title}
          onChange={(title) => setNote({ ...note, title })}
          problem={missing(note.title, '題を入力してください。')}
        />
        <TextField
          label="内容"
          required
          rows={6}
          maxLength={2000}
          description={topicHints[note.topic]}
          value={note.body}
          onChange={(body) => setNote({ ...note, body })}
          problem={missing(note.body, '内容を入力してください。')}
        />
        {put.failure !== null && <Notice tone="error">{put.failure.message}</Notice>}
        {note.id !== null && <Earlier id={note.id} />}
      </div>
    </Dialog>
  );
}

function Earlier({ id }: Readonly<{ id: string }>) {
  const earlier = useQueryOf('handover.earlier', { id });
  if (earlier.data === undefined || earlier.data.length === 0) return null;
  return (
    <details>
      <summary className="cursor-pointer text-table font-bold text-accent">
        前の内容（{earlier.data.length} 件）
      </summary>
      <ul className="mt-2 flex flex-col gap-3">
        {earlier.data.map(({ at, person, body }) => (
          <li key={at} className="border-l-4 border-rule pl-3">
            <p className="text-small text-ink-soft">
              {formatStamp(at)}まで{person !== null && `　${person}が変更`}
            </p>
            <p className="phrase whitespace-pre-wrap text-table">{body}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
