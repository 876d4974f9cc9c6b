import { ClipboardPaste } from 'lucide-react';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';

export const NoHolders = ({ onPaste }: Readonly<{ onPaste: () => void }>) => (
  <EmptyState
    title="採用者がまだいません"
    actions={
      <Button variant="primary" icon={ClipboardPaste} onPress={onPaste}>
        採用者を貼り付ける
      </Button>
    }
  >
    採用が決まったら、学籍番号・奨学生番号・種類・月額の一覧を貼り付けてください。返還誓約書、異動、継続願と適格認定をここで見届けます。
  </EmptyState>
);
