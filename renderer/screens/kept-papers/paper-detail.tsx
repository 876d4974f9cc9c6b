import type { KeptPaperLine } from '#core/contract/kept-papers.ts';
import { keptPaperLabels } from '#core/domain/kept-papers/kept-paper.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { SavedField } from '../../components/saved-field.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { formatDate } from '../../format.ts';

/** One line of 保管簿: where the paper lies, and what became of it. */
export function PaperDetail({
  chosen: { paper, until },
  onClose,
}: Readonly<{ chosen: KeptPaperLine; onClose: () => void }>) {
  const edit = useChange('keptPapers.edit', { failures: 'inline' });
  const remove = useChange('keptPapers.remove');
  const save = async (
    fields: Partial<Readonly<{ keptWhere: string; note: string }>>,
  ): Promise<string | null> => {
    const { keptWhere = paper.keptWhere ?? '', note = paper.note ?? '' } = fields;
    const reply = await edit.run({
      id: paper.id,
      keptWhere: keptWhere.trim() === '' ? null : keptWhere.trim(),
      note: note.trim() === '' ? null : note.trim(),
    });
    return reply.ok ? null : reply.error.message;
  };
  const facts = [
    ['書類', keptPaperLabels[paper.kind]],
    ['作成日', formatDate(paper.madeOn)],
    ['作成した人', paper.madeBy ?? '入力なし'],
    ['保管の期限', formatDate(until)],
    [
      '保管簿に入れた日',
      `${formatDate(paper.registeredOn)}${paper.registeredBy === null ? '' : `　${paper.registeredBy}`}`,
    ],
    ...destroyed(paper.destruction),
  ] as const;
  return (
    <SidePanel
      title={paper.name}
      subtitle={[paper.place ?? '', paper.studentNumber].filter(Boolean).join('　')}
      onClose={onClose}
    >
      <dl className="grid grid-cols-[8rem_1fr] gap-y-1 pb-4 text-table">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {paper.destruction === null && (
        <div className="flex flex-col gap-3">
          <SavedField
            label="保管場所"
            text={paper.keptWhere ?? ''}
            onSave={(keptWhere) => save({ keptWhere })}
          />
          <SavedField label="メモ" text={paper.note ?? ''} onSave={(note) => save({ note })} />
          <Button
            variant="danger"
            onPress={() => void remove.run({ id: paper.id }).then((reply) => reply.ok && onClose())}
          >
            間違えて入れた行を削除する
          </Button>
        </div>
      )}
    </SidePanel>
  );
}

const destroyed = (
  destruction: KeptPaperLine['paper']['destruction'],
): readonly (readonly [string, string])[] =>
  destruction === null
    ? []
    : [
        ['廃棄した日', formatDate(destruction.doneOn)],
        ['方法', destruction.way],
        ['廃棄した人', destruction.person],
        ['立会い', destruction.witness ?? 'なし'],
      ];
