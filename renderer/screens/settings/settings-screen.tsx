import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useQueryOf } from '../../api.ts';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { PeopleList } from '../../components/people-list.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { About } from './about.tsx';
import { JudgingDay } from './judging-day.tsx';
import { JudgingEdition } from './judging-edition.tsx';
import { Practice } from './practice.tsx';
import { SchoolForm } from './school-form.tsx';

/** 設定: what is set once, who uses it, and where the data is. */
export function SettingsScreen() {
  const status = useQueryOf('workspace.status', {});
  const { section } = useSearch({ from: '/settings' });
  const navigate = useNavigate();
  if (status.data === undefined) return <Loading />;
  const { data } = status;
  return (
    <>
      <PageHeading title="設定">学校の情報、操作する人、判定の規則と基準日を確かめ、直します。</PageHeading>
      <div className="flex min-h-0 grow border-t border-rule pl-6">
        <Tabs
          label="設定の種類"
          orientation="vertical"
          selected={section}
          onSelect={(id) => void navigate({ to: '/settings', search: { section: id }, replace: true })}
          items={[
            {
              id: 'school',
              label: '学校の情報',
              content: (
                <Section title="学校の情報">
                  {/* Filled anew when another workspace comes under it (practice). */}
                  <SchoolForm
                    key={`${data.kind} ${data.school?.name}`}
                    school={data.school}
                    onSaved={() => undefined}
                  />
                </Section>
              ),
            },
            {
              id: 'people',
              label: '操作する人',
              content: (
                <Section title="操作する人">
                  <div className="max-w-xl">
                    <PeopleList people={data.people} school={data.school} />
                  </div>
                </Section>
              ),
            },
            {
              id: 'edition',
              label: '判定の規則',
              content: (
                <Section title="判定の規則（制度と年度）">
                  <JudgingEdition key={data.edition.id} students={data.students} />
                </Section>
              ),
            },
            {
              id: 'judging',
              label: '判定の基準日',
              content: (
                <Section title="判定の基準日">
                  <JudgingDay key={data.asOf} asOf={data.asOf} />
                </Section>
              ),
            },
            {
              id: 'practice',
              label: '練習データ',
              content: (
                <Section title="練習データ">
                  <Practice practising={data.kind === 'practice'} />
                </Section>
              ),
            },
            {
              id: 'about',
              label: 'このアプリケーション',
              content: (
                <Section title="このアプリケーション">
                  <About status={data} />
                </Section>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}

const Section = ({ title, children }: Readonly<{ title: string; children: ReactNode }>) => (
  <section className="px-8 pt-4 pb-12">
    <h2 className="mb-4 text-xl font-bold">{title}</h2>
    {children}
  </section>
);
