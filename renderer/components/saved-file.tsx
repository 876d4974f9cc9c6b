import { FolderOpen, SquareArrowOutUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ChosenFile } from '#core/contract/shell.ts';
import { useChange } from '../api.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** A file that was saved, with the ways to it. */
export function SavedFile({ target, children }: Readonly<{ target: ChosenFile; children: ReactNode }>) {
  const open = useChange('shell.openFile');
  const show = useChange('shell.showInFolder');
  return (
    <div role="status">
      <Notice tone="success" title="保存しました">
        <p>{children}</p>
        <div className="mt-2 flex flex-wrap gap-2">
          <Button
            size="small"
            icon={SquareArrowOutUpRight}
            onPress={() => void open.run({ handle: target.handle })}
          >
            開く
          </Button>
          <Button size="small" icon={FolderOpen} onPress={() => void show.run({ handle: target.handle })}>
            フォルダーを開く
          </Button>
        </div>
      </Notice>
    </div>
  );
}
