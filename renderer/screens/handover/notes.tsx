import { NotebookPen, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type HandoverNote, noteTopics, topicHints, topicLabels } from '#core/domain/handover/note.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { showToast } from '../../components/toast-store.ts';
import { formatDate } from '../../format.ts';
import { NoteDialog, type NoteDraft } from './note-dialog.tsx';

/** 校内の申し送り by topic; each says what belongs there until something does. */
export function Notes({ notes }: Readonly<{ notes: readonly HandoverNote[] }>) {
  const [draft, setDraft] = useState<NoteDraft | null>(null);
  const status = useQueryOf('workspace.status', {});
  const readOnly = status.data?.record !== null;
  return (
    <section aria-labelledby="notes-heading" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div>
          <h2 id="notes-heading" className="text-lg font-bold">
            校内の申し送り
          </h2>
          <p className="phrase text-table text-ink-soft">
            次の担当者が知りたいことを、思い出したときに書いておきます。「はじめの日に読む」にも載ります。
          </p>
        </div>
        {!readOnly && (
          <Button
            variant="primary"
            icon={NotebookPen}
            onPress={() => setDraft({ id: null, topic: 'places', title: '', body: '' })}
          >
            申し送りを書く
          </Button>
        )}
      </div>
      {noteTopics.map((topic) => (
        <section key={topic} aria-labelledby={`topic-${topic}`} className="border-t border-rule pt-3">
          <h3 id={`topic-${topic}`} className="font-bold">
            {topicLabels[topic]}
          </h3>
          <Topic
            notes={notes.filter((note) => note.topic === topic)}
            hint={topicHints[topic]}
            onEdit={readOnly ? null : setDraft}
          />
        </section>
      ))}
      {draft !== null && <NoteDialog key={draft.id ?? 'new'} draft={draft} onClose={() => setDraft(null)} />}
    </section>
  );
}

function Topic({
  notes,
  hint,
  onEdit,
}: Readonly<{
  notes: readonly HandoverNote[];
  hint: string;
  /** null = a record of an earlier year, which cannot be changed */
  onEdit: ((draft: NoteDraft) => void) | null;
}>) {
  const remove = useChange('handover.remove');
  if (notes.length === 0)
    return <p className="phrase mt-1 text-table text-ink-soft">まだありません。{hint}</p>;
  return (
    <ul className="mt-1 flex flex-col">
      {notes.map((note) => (
        <li key={note.id} className="flex items-start gap-3 border-b border-rule py-2 last:border-b-0">
          <div className="min-w-0 grow">
            <p className="font-bold">{note.title}</p>
            <p className="phrase whitespace-pre-wrap text-table">{note.body}</p>
            <p className="text-small text-ink-soft">
              {formatDate(note.writtenOn)}
              {note.writtenBy !== null && `　${note.writtenBy}`}
            </p>
          </div>
          {onEdit !== null && (
            <>
              <IconButton icon={Pencil} label={`「${note.title}」を直す`} onPress={() => onEdit(note)} />
              <IconButton
                icon={Trash2}
                label={`「${note.title}」を削除する`}
                isDisabled={remove.pending}
                onPress={async () => {
                  const reply = await remove.run({ id: note.id });
                  if (reply.ok)
                    showToast({
                      tone: 'info',
                      message: `「${note.title}」を削除しました。「元に戻す」で戻せます。`,
                    });
                }}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
