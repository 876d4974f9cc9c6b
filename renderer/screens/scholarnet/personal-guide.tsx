import { Dialog } from '../../components/dialog.tsx';
import { PrintSheetButtons } from '../../components/print-sheet-buttons.tsx';

/** スカラネット・パーソナル: one page for students who register. */
export function PersonalGuide({ onClose }: Readonly<{ onClose: () => void }>) {
  return (
    <Dialog title="スカラネット・パーソナルの登録の案内" isOpen onClose={onClose}>
      <p className="mb-4">
        奨学生になった生徒が自分で登録するときに渡す、1
        ページの案内です。もとの資料のうち未確認のものには、その印が付きます。
      </p>
      <PrintSheetButtons sheet={{ kind: 'scholarnet-personal' }} studentNumber={null} />
    </Dialog>
  );
}
