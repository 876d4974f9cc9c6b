import type { FactKind } from '#core/domain/foundation/fact-value.ts';
import { factOf, factsFor } from '#core/domain/foundation/facts.ts';
import { formatLabels, formatsOf } from '#core/domain/foundation/formats.ts';
import type { TieContent, TieFormat } from '#core/domain/foundation/tie-content.ts';
import type { Scheme } from '#core/domain/scheme.ts';
import type { Choice } from '../../components/search-select.tsx';

/** In the list of what can be written: no fact, but a text of the officer's own. */
export const fixedId = 'fixed';
/** In the list of ways to write a fact: 「○」 where it is a certain word. */
const markId = 'mark';

export const contentChoices = (scheme: Scheme): readonly Choice[] => [
  ...factsFor(scheme).map(({ id, label, group }) => ({ id, label, hint: group })),
  { id: fixedId, label: '決まった文字', hint: '全員に同じ文字を入れます' },
];

export const choiceOf = (content: TieContent | null): string | null => {
  if (content === null) return null;
  return content.kind === 'fixed' ? fixedId : content.fact;
};

/** What a choice begins with: the usual way to write the fact. */
export function contentFor(choice: string): TieContent {
  const fact = factOf(choice);
  if (fact === undefined) return { kind: 'fixed', text: '' };
  return { kind: 'fact', fact: fact.id, format: formatsOf[fact.kind][0], boxes: null };
}

/** A mark can stand for what has few words; a name or a date has none. */
const markable: ReadonlySet<FactKind> = new Set<FactKind>(['text', 'yesNo', 'number']);

export function formatChoices(kind: FactKind): readonly Choice[] {
  return [
    ...formatsOf[kind].map((format) => ({ id: format, label: formatLabels[format] })),
    ...(markable.has(kind) ? [{ id: markId, label: '決まった言葉のときだけ印を付ける' }] : []),
  ];
}

export const formatChoiceOf = (content: TieContent): string | null => {
  if (content.kind === 'fixed') return null;
  return content.kind === 'mark' ? markId : content.format;
};

/** The same fact in another way. */
export function withFormat(content: Exclude<TieContent, { kind: 'fixed' }>, choice: string): TieContent {
  const { fact } = content;
  if (choice === markId)
    return { kind: 'mark', fact, equals: factOf(fact)?.choices?.[0] ?? 'はい', mark: '○' };
  const boxes = content.kind === 'fact' ? content.boxes : null;
  return { kind: 'fact', fact, format: choice as TieFormat, boxes };
}
