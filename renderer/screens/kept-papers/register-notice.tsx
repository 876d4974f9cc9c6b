import { useState } from 'react';
import type { KeptPaperList } from '#core/contract/kept-papers.ts';
import { useChange } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast-store.ts';

/** Results that were typed in 成績: their papers are somewhere, and 保管簿 does not know where. */
export function RegisterNotice({ list }: Readonly<{ list: KeptPaperList }>) {
  const register = useChange('keptPapers.register');
  const [where, setWhere] = useState('');
  const missing = list.asked.filter(({ isUnregistered }) => isUnregistered);
  if (missing.length === 0) return null;
  const run = async (): Promise<void> => {
    const reply = await register.run({
      studentNumbers: missing.map(({ line }) => line.studentNumber),
      keptWhere: where.trim() === '' ? null : where.trim(),
    });
    if (reply.ok) showToast({ tone: 'success', message: `${reply.value.applied} 件を保管簿に入れました。` });
  };
  return (
    <Notice tone="warning" title={`確認の結果が入力され、保管簿にない書類が ${missing.length} 件あります`}>
      <div className="flex flex-wrap items-end gap-3 pt-2">
        <TextField
          label="保管場所"
          size="small"
          maxLength={100}
          value={where}
          onChange={setWhere}
          className="w-64"
        />
        <Button size="small" isDisabled={register.pending} onPress={() => void run()}>
          {missing.length} 件を保管簿に入れる
        </Button>
      </div>
    </Notice>
  );
}
