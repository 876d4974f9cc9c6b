import { useNavigate } from '@tanstack/react-router';
import { FileSpreadsheet, GraduationCap, type LucideIcon, School } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useChange } from '../../api.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { BeginningEdition } from '../settings/judging-edition.tsx';
import { SchoolForm } from '../settings/school-form.tsx';

/** What is shown as long as nothing is there: three ways to begin. */
export function FirstStartScreen() {
  const [entering, setEntering] = useState(false);
  const practice = useChange('workspace.startPractice');
  const navigate = useNavigate();
  if (entering) {
    return (
      <>
        <PageHeading title="学校の情報">
          判定に使う規則と、帳票の見出しに印刷する学校の情報です。あとから「設定」で直せます。
        </PageHeading>
        <div className="flex flex-col gap-6 px-6 pb-10">
          <BeginningEdition />
          <SchoolForm
            school={null}
            onSaved={() => void navigate({ to: '/' })}
            onCancel={() => setEntering(false)}
          />
        </div>
      </>
    );
  }
  return (
    <>
      <PageHeading title="奨学デスクへようこそ">
        名簿を取り込むと、推薦できるかどうかの判定、書類の確認、帳票の作成までをこのパソコンの中だけで行えます。
      </PageHeading>
      <div className="px-6 pt-1 pb-2">
        <BeginningEdition />
      </div>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(17rem,1fr))] gap-5 px-6 py-4">
        <StartCard
          icon={School}
          title="学校の情報"
          action={
            <Button variant="primary" onPress={() => setEntering(true)}>
              学校の情報を入力する
            </Button>
          }
        >
          学校名、校長、担当者を入力します。帳票に必要です。3 分ほどで終わります。
        </StartCard>
        <StartCard
          icon={FileSpreadsheet}
          title="名簿を取り込む"
          action={
            <ButtonLink to="/roster/import" search={{ kind: 'roster' }}>
              名簿を取り込む
            </ButtonLink>
          }
        >
          いまお使いの Excel または CSV の名簿を、そのまま読み込みます。確認するまで何も保存しません。
        </StartCard>
        <StartCard
          icon={GraduationCap}
          title="練習データで試す"
          action={
            <Button isDisabled={practice.pending} onPress={() => void practice.run({})}>
              練習データで試す
            </Button>
          }
        >
          架空の生徒で、一通りの操作を試せます。学校のデータとは別の場所に置き、終えると消えます。
        </StartCard>
      </ul>
      <p className="phrase px-6 py-4 text-table text-ink-soft">
        このアプリケーションはインターネットに接続しません。マイナンバーは取り扱いません。名簿にマイナンバーの列があるときは、読み込まずにお知らせします。
      </p>
    </>
  );
}

function StartCard({
  icon,
  title,
  children,
  action,
}: Readonly<{ icon: LucideIcon; title: string; children: ReactNode; action: ReactNode }>) {
  return (
    <li className="flex flex-col gap-3 rounded-8 border border-rule-strong p-6">
      <h2 className="flex items-center gap-2 text-lg font-bold">
        <span className="text-accent">
          <Icon of={icon} size={24} />
        </span>
        {title}
      </h2>
      <p className="phrase grow text-table text-ink-soft">{children}</p>
      <div>{action}</div>
    </li>
  );
}
