import { Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { PrintSheetButtons } from '../../../components/print-sheet-buttons.tsx';

/** 点検表 of everyone in the list, one page each, for the 担任. */
export function ClassPrint({ students }: Readonly<{ students: readonly string[] }>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={Printer} isDisabled={students.length === 0} onPress={() => setOpen(true)}>
        点検表を印刷
      </Button>
      {open && (
        <Dialog title="点検表を印刷する" isOpen onClose={() => setOpen(false)}>
          <p className="phrase pb-4 text-table">
            いま表に出ている {students.length}{' '}
            人の点検表を、一人ずつ新しいページから作ります。担任の先生に渡し、書類をそろえてもらうのに使います。
          </p>
          <PrintSheetButtons
            sheet={{ kind: 'inspection', studentNumbers: [...students] }}
            studentNumber={null}
          />
        </Dialog>
      )}
    </>
  );
}
