import { CircleHelp, Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import { useIsSaving } from '../api.ts';
import { IconButton } from '../components/button.tsx';
import { formatTime } from '../format.ts';
import { HelpDialog } from './help-dialog.tsx';
import { PersonMenu } from './person-menu.tsx';
import { StudentSearch } from './student-search.tsx';
import { useUndo } from './use-undo.ts';

/** Edition, search, what was saved, who is at work, undo and help. */
export function TopBar({ status }: Readonly<{ status: WorkspaceStatus }>) {
  const [helping, setHelping] = useState(false);
  const history = useUndo(status);
  return (
    <header className="flex h-14 shrink-0 items-center gap-4 border-b border-rule px-6">
      <p className="shrink-0 text-table font-bold" title={status.edition.title}>
        {status.edition.shortTitle}
      </p>
      <StudentSearch />
      <SavedAt savedAt={status.savedAt} />
      <PersonMenu people={status.people} school={status.school} />
      <div className="flex shrink-0 items-center">
        <IconButton
          icon={Undo2}
          label={status.undo === null ? '元に戻す（Ctrl+Z）' : `元に戻す：${status.undo.label}（Ctrl+Z）`}
          isDisabled={status.undo === null || history.pending}
          onPress={history.undo}
        />
        <IconButton
          icon={Redo2}
          label={status.redo === null ? 'やり直す（Ctrl+Y）' : `やり直す：${status.redo.label}（Ctrl+Y）`}
          isDisabled={status.redo === null || history.pending}
          onPress={history.redo}
        />
        <IconButton icon={CircleHelp} label="使い方" onPress={() => setHelping(true)} />
      </div>
      <HelpDialog isOpen={helping} onClose={() => setHelping(false)} />
    </header>
  );
}

function SavedAt({ savedAt }: Readonly<{ savedAt: string | null }>) {
  const saving = useIsSaving();
  return (
    <p role="status" className="ml-auto shrink-0 text-table text-ink-faint">
      {saving ? '保存しています' : savedAt === null ? '' : `保存しました ${formatTime(savedAt)}`}
    </p>
  );
}
