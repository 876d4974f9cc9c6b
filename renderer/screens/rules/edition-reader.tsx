import { useDeferredValue, useMemo, useState } from 'react';
import type { ReadableEdition } from '#core/contract/rules.ts';
import { citationKey } from '#core/domain/citing/citation-key.ts';
import { useQueryOf } from '../../api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { formatDate } from '../../format.ts';
import { marksIn } from './cited-rules.ts';
import { EditionSelect } from './edition-select.tsx';
import { type JudgedCounts, RuleArticle } from './rule-article.tsx';
import { findRules } from './rule-search.ts';
import type { RulesPlace } from './rules-place.ts';
import { StandingNotice } from './standing-notice.tsx';

/** 規則を読む: an edition in the order of the work, every value with its quotation. */
export function EditionReader({ place }: Readonly<{ place: RulesPlace }>) {
  const edition = useQueryOf('rules.edition', { id: place.chosen.id });
  const status = useQueryOf('workspace.status', {});
  if (edition.error !== null)
    return <ReadFailure failure={edition.error} onRetry={() => void edition.refetch()} />;
  if (edition.data === undefined) return <Loading />;
  return <Edition edition={edition.data} place={place} asOf={status.data?.asOf ?? null} />;
}

function Edition({
  edition,
  place,
  asOf,
}: Readonly<{ edition: ReadableEdition; place: RulesPlace; asOf: string | null }>) {
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed);
  const sections = useMemo(() => findRules(edition.sections, wanted), [edition, wanted]);
  const marks = useMemo(() => marksIn(edition, place), [edition, place]);
  const judged = useJudgedCounts(place.chosen.inUse);
  const found = sections.reduce((sum, section) => sum + section.rules.length, 0);
  return (
    <div className="flex h-full min-h-0">
      <div className="flex w-64 shrink-0 flex-col gap-4 overflow-auto border-r border-rule py-4 pr-6">
        {place.editions.length > 1 ? (
          <EditionSelect
            label="年度版"
            editions={place.editions}
            value={edition.id}
            onChange={(id) => place.go({ edition: id })}
          />
        ) : null}
        <TextField label="規則を探す" placeholder="例：資産　3.5" value={typed} onChange={setTyped} />
        <p role="status" className="text-small text-ink-faint">
          {found} 件
        </p>
        <nav aria-label="規則の目次">
          <ul className="text-table">
            {sections.map((section) => (
              <li key={section.title}>
                <a
                  href={`#${sectionId(section.title)}`}
                  className="flex min-h-row items-center text-accent hover:underline"
                  onClick={(event) => {
                    // The address after # is the screen's; the place in it is only scrolled to.
                    event.preventDefault();
                    const heading = document.getElementById(sectionId(section.title));
                    heading?.scrollIntoView({ block: 'start' });
                    heading?.focus({ preventScroll: true });
                  }}
                >
                  {section.title}（{section.rules.length}）
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <section
        aria-label="規則の本文"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="min-w-0 grow overflow-auto px-8 pt-4 pb-16 outline-offset-[-3px]"
      >
        <EditionHead
          edition={edition}
          checked={place.chosen.standing.unconfirmed < place.chosen.standing.values}
        />
        <StandingNotice place={place} />
        {place.source !== null && marks.size === 0 ? (
          <div className="mb-6">
            <Notice tone="warning" title="この版には、この文による規則がありません">
              「{place.source.quote}」（{place.source.document} {place.source.locator}）
            </Notice>
          </div>
        ) : null}
        {sections.length === 0 ? (
          <EmptyState title="当てはまる規則はありません">別の言葉で探してください。</EmptyState>
        ) : null}
        {sections.map((section) => (
          <section key={section.title} className="mb-10">
            <h2
              id={sectionId(section.title)}
              tabIndex={-1}
              className="mb-3 scroll-mt-4 border-b-2 border-rule-strong pb-1 text-xl font-bold"
            >
              {section.title}
            </h2>
            {section.rules.map((each) => (
              <RuleArticle
                key={each.id}
                rule={each}
                asOf={asOf}
                mark={marks.get(each.id) ?? null}
                judged={judged}
              />
            ))}
          </section>
        ))}
      </section>
    </div>
  );
}

/** Only the edition that judges has judged anybody. */
function useJudgedCounts(inUse: boolean): JudgedCounts {
  const cited = useQueryOf('judgement.cited', {}, { enabled: inUse });
  return useMemo(
    () =>
      new Map(inUse ? (cited.data ?? []).map(({ source, students }) => [citationKey(source), students]) : []),
    [cited.data, inUse],
  );
}

const sectionId = (title: string): string => `rules-${title}`;

function EditionHead({ edition, checked }: Readonly<{ edition: ReadableEdition; checked: boolean }>) {
  return (
    <div className="mb-4 text-table">
      <p className="text-lg font-bold">{edition.title}</p>
      <ul className="mt-1 text-ink-soft">
        {edition.documents.map((document) => (
          <li key={`${document.title} ${document.edition}`}>
            {document.publisher}「{document.title}」{document.edition}
          </li>
        ))}
        <li>
          {checked
            ? `${formatDate(edition.lastCheckedOn)}に資料と照らし合わせました。`
            : 'まだ機構の資料と照らし合わせていません。'}
          {edition.reviewBy === null ? '' : `次に確かめる日：${formatDate(edition.reviewBy)}`}
        </li>
      </ul>
    </div>
  );
}
