import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { EditionListed } from '#core/contract/rules.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { Button } from '../../components/button.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../format.ts';
import { EditionSelect } from '../rules/edition-select.tsx';
import { useSwitchEdition } from '../rules/rejudge/use-switch-edition.ts';

/** 制度と年度 where nobody has been judged yet: what is chosen counts at once. */
export function BeginningEdition() {
  const editions = useQueryOf('rules.editions', {});
  const change = useChange('workspace.switchEdition');
  if (editions.error !== null)
    return <ReadFailure failure={editions.error} onRetry={() => void editions.refetch()} />;
  if (editions.data === undefined) return <Loading />;
  const used = editions.data.find(({ inUse }) => inUse) ?? null;
  return (
    <section aria-label="制度と年度" className="flex max-w-2xl flex-col gap-3">
      <EditionSelect
        label="制度と年度"
        description="この版の基準で判定します。生徒を入れた後でも、設定で替えられます。"
        editions={editions.data}
        value={used?.id ?? null}
        onChange={(id) => {
          if (id !== used?.id) void change.run({ id });
        }}
      />
      <Unconfirmed edition={used} />
    </section>
  );
}

/** 判定の規則: the edition that judges, and the way to another one by way of who changes. */
export function JudgingEdition({ students }: Readonly<{ students: number }>) {
  const editions = useQueryOf('rules.editions', {});
  const [wanted, setWanted] = useState<string | null>(null);
  const { switchTo, pending } = useSwitchEdition();
  const navigate = useNavigate();
  if (editions.error !== null)
    return <ReadFailure failure={editions.error} onRetry={() => void editions.refetch()} />;
  if (editions.data === undefined) return <Loading />;
  const used = editions.data.find(({ inUse }) => inUse) ?? null;
  const other = editions.data.find(({ id }) => id === wanted && id !== used?.id) ?? null;
  const go = (): void => {
    if (other === null || used === null) return;
    if (students === 0) void switchTo(other, used);
    else void navigate({ to: '/rules', search: { tab: 'rejudge', edition: other.id } });
  };
  return (
    <div className="flex max-w-2xl flex-col gap-5">
      <p className="phrase">
        いまは <strong>{used?.title}</strong> の基準で判定しています。
      </p>
      <Unconfirmed edition={used} />
      <EditionSelect
        label="ほかの版に替える"
        editions={editions.data}
        value={other?.id ?? used?.id ?? null}
        onChange={setWanted}
      />
      <Unconfirmed edition={other} />
      <div>
        <Button variant="primary" isDisabled={other === null || pending} onPress={go}>
          {students === 0 ? 'この版に切り替える' : '判定が変わる生徒を確かめる'}
        </Button>
      </div>
      <Notice>
        版を替えても、入力した内容は変わりません。
        {students > 0 && '誰の判定がなぜ変わるかを見てから、切り替えるかどうかを決められます。'}
        年度が替わったときは、ここではなく、
        <YearLink />
        で切り替えます。前の年度の記録が残り、学年が進みます。
      </Notice>
    </div>
  );
}

const YearLink = () => (
  <Link to="/year" search={{ tab: 'change' }} className="text-accent underline underline-offset-2">
    年度の切り替え
  </Link>
);

/** A draft is said to be one before anybody relies on it. */
function Unconfirmed({ edition }: Readonly<{ edition: EditionListed | null }>) {
  if (edition === null || edition.standing.unconfirmed === 0) return null;
  const { values, unconfirmed } = edition.standing;
  return (
    <Notice tone="warning" title={`未確認の値があります（${edition.shortTitle}）`}>
      {unconfirmed === values
        ? `この版の値（${formatCount(values)} 件）は、どれも機構の通知とまだ照らし合わせていません。`
        : `この版の値 ${formatCount(values)} 件のうち ${formatCount(unconfirmed)} 件は、機構の通知とまだ照らし合わせていません。`}
      判定には「未確認」と付きます。「規則」の「値の確認」で確かめてください。
    </Notice>
  );
}
