import { ArrowRightLeft } from 'lucide-react';
import { useState } from 'react';
import type { Rejudged } from '#core/contract/rejudge.ts';
import { Button } from '../../../components/button.tsx';
import { Confirm } from '../../../components/confirm.tsx';
import { formatCount } from '../../../format.ts';
import { useSwitchEdition } from './use-switch-edition.ts';

/** この版に切り替える: asked once more, with what it does and what it leaves as it is. */
export function SwitchEdition({ compared: { before, after, counts } }: Readonly<{ compared: Rejudged }>) {
  const [asking, setAsking] = useState(false);
  const { switchTo, pending } = useSwitchEdition();
  return (
    <div className="flex flex-col gap-2 border-t border-rule pt-4">
      <div>
        <Button variant="primary" icon={ArrowRightLeft} isDisabled={pending} onPress={() => setAsking(true)}>
          この版に切り替える
        </Button>
      </div>
      <p className="phrase text-small text-ink-soft">
        切り替えても、入力した内容はそのまま残ります。いつでも元の版に戻せます。
      </p>
      <Confirm
        title={`判定の規則を${after.shortTitle}に切り替えますか`}
        confirmLabel="切り替える"
        isOpen={asking}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void switchTo(after, before);
        }}
      >
        <p>
          {formatCount(counts.all)} 人のうち {formatCount(counts.result)} 人の結果が変わります
          {counts.criteria > 0 && `（ほかに ${formatCount(counts.criteria)} 人は項目だけ変わります）`}。
        </p>
        <p>名簿・成績・書類に入力した内容は変わりません。これから作る帳票は、新しい版の判定になります。</p>
      </Confirm>
    </div>
  );
}
