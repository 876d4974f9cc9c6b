import { useState } from 'react';
import type { ValueForm } from '#core/contract/rules.ts';
import type { WrittenSource } from '#core/domain/rule-tree/edit.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { isComplete, noPublication, PublicationFields } from './publication-fields.tsx';
import { useShowForm } from './use-show-form.ts';

/** Where the value is said: publication, place, the sentence. */
export function SourceFields({
  form,
  source,
  onChange,
}: Readonly<{ form: ValueForm; source: WrittenSource; onChange: (next: WrittenSource) => void }>) {
  const [adding, setAdding] = useState(false);
  return (
    <fieldset className="flex flex-col gap-3 rounded-6 border border-rule px-4 py-3">
      <legend className="px-1 text-table font-bold">出典</legend>
      <div className="flex flex-wrap items-end gap-3">
        <SearchSelect
          label="資料"
          required
          className="min-w-72 grow"
          choices={form.documents.map(({ id, title, publisher, edition }) => ({
            id,
            label: `${title}（${edition}）`,
            hint: publisher,
          }))}
          value={source.document === '' ? null : source.document}
          onChange={(id) => onChange({ ...source, document: id ?? '' })}
        />
        <Button onPress={() => setAdding(true)}>資料を加える</Button>
        <TextField
          label="場所"
          required
          placeholder="例：p.12"
          className="w-40"
          value={source.locator}
          onChange={(locator) => onChange({ ...source, locator })}
        />
      </div>
      <TextField
        label="引用"
        required
        description="この値を言っている文を、資料のとおりに短く（120字まで）"
        rows={2}
        value={source.quote}
        onChange={(quote) => onChange({ ...source, quote })}
      />
      {adding ? (
        <PublicationDialog
          id={form.edition.id}
          onClose={() => setAdding(false)}
          onAdded={(document) => onChange({ ...source, document })}
        />
      ) : null}
    </fieldset>
  );
}

function PublicationDialog({
  id,
  onClose,
  onAdded,
}: Readonly<{ id: string; onClose: () => void; onAdded: (document: string) => void }>) {
  const [publication, setPublication] = useState(noPublication);
  const adding = useChange('rules.addPublication', { failures: 'inline' });
  const showForm = useShowForm();
  const add = async (): Promise<void> => {
    const reply = await adding.run({ id, publication });
    if (!reply.ok) return;
    showForm(reply.value);
    onAdded(reply.value.documents[0]?.id ?? '');
    onClose();
  };
  return (
    <Dialog
      title="資料を加える"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>やめる</Button>
          <Button
            variant="primary"
            isDisabled={!isComplete(publication) || adding.pending}
            onPress={() => void add()}
          >
            加える
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <PublicationFields publication={publication} onChange={setPublication} />
        {adding.failure === null ? null : <Notice tone="error">{adding.failure.message}</Notice>}
      </div>
    </Dialog>
  );
}
