import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { formatCount } from '../../format.ts';
import { originWords } from './edition-select.tsx';
import type { RulesPlace } from './rules-place.ts';

/** How sure the edition is, above its rules, and the way to make it surer. */
export function StandingNotice({ place }: Readonly<{ place: RulesPlace }>) {
  const { standing, origin } = place.chosen;
  const { unconfirmed, overdue, values } = standing;
  const open = unconfirmed + overdue > 0;
  if (!open && origin === 'shipped') return null;
  const sentences = [
    origin === 'shipped' ? null : `${originWords[origin]}を使っています。`,
    unconfirmed === 0
      ? null
      : `${formatCount(values)} 件のうち ${formatCount(unconfirmed)} 件は、機構の資料と照らし合わせていません（未確認）。`,
    overdue === 0 ? null : `${formatCount(overdue)} 件は、確かめる日を過ぎています。`,
  ];
  return (
    <div className="mb-8">
      <Notice tone={open ? 'warning' : 'info'}>
        <p>{sentences.filter((sentence) => sentence !== null).join('')}</p>
        {open ? (
          <div className="mt-2">
            <Button size="small" onPress={() => place.go({ tab: 'confirm' })}>
              値を確かめる
            </Button>
          </div>
        ) : null}
      </Notice>
    </div>
  );
}
