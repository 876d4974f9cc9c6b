import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { EndPractice } from '../../frame/practice-band.tsx';

/** Starting and ending practice; the school's own data is not touched by either. */
export function Practice({ practising }: Readonly<{ practising: boolean }>) {
  const start = useChange('workspace.startPractice');
  const navigate = useNavigate();
  const [ending, setEnding] = useState(false);
  if (practising) {
    return (
      <div className="flex max-w-xl flex-col items-start gap-4">
        <p className="phrase">
          いまは練習データを使っています。終えると、練習データは消え、学校のデータに戻ります。
        </p>
        <Button onPress={() => setEnding(true)}>練習を終える</Button>
        <EndPractice isOpen={ending} onClose={() => setEnding(false)} />
      </div>
    );
  }
  return (
    <div className="flex max-w-xl flex-col items-start gap-4">
      <p className="phrase">
        架空の生徒で、取り込みから帳票までを試せます。学校のデータとは別の場所に置くため、どのように操作しても学校のデータは変わりません。
      </p>
      <Button
        isDisabled={start.pending}
        onPress={async () => {
          const reply = await start.run({});
          if (reply.ok) void navigate({ to: '/' });
        }}
      >
        練習データで試す
      </Button>
    </div>
  );
}
