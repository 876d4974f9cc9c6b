import type { Failure } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import type { Content } from '#core/domain/rule-tree/content.ts';
import { type DifferenceLine, type DifferenceSide, differenceOf } from '#core/domain/rule-tree/difference.ts';
import { editionById } from '#core/rulebook/rulebook.ts';
import type { FiledChange } from '#core/store/entities.ts';
import { recordFiled } from '#core/store/history.ts';
import type { Row } from '#core/store/row.ts';
import type { AppContext } from '../context.ts';
import { contentOf } from './shelf.ts';

/**
 * Does something to the school's editions and records who did it, when, and every value before and after. The values
 * lie in files: what is recorded is the difference in words, and 規則 takes it back.
 */
export async function recordingRules<Value>(
  ctx: AppContext,
  step: Readonly<{ id: string; label: string }>,
  work: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const before = await contentNow(ctx, step.id);
  const title = titleOf(ctx, step.id);
  const done = await work();
  if (!done.ok) return done;
  const changes = changesBetween(step.id, before, await contentNow(ctx, step.id));
  const label = `規則「${titleOf(ctx, step.id) ?? title ?? step.id}」${step.label}`;
  // While the record of an earlier year is open it is the present data that goes on being written.
  const { db } = ctx.workspaces.present();
  const recorded = await recordFiled(db, { kind: 'rules', label, at: ctx.clock.now() }, changes);
  return recorded.ok ? done : recorded;
}

/** null = there is no such edition */
async function contentNow(ctx: AppContext, id: string): Promise<Content | null> {
  const content = await contentOf(ctx.shelf, id);
  return content.ok ? content.value : null;
}

function titleOf(ctx: AppContext, id: string): string | null {
  const edition = editionById(ctx.shelf.rulebook(), id);
  return edition.ok ? edition.value.shortTitle : null;
}

/** An edition that comes or goes is one change: its values can be read in it, and compared with any other. */
function changesBetween(id: string, before: Content | null, after: Content | null): readonly FiledChange[] {
  if (before === null || after === null) {
    const side = (content: Content | null): Row | null =>
      content === null ? null : { edition: id, place: wholeEdition };
    return [
      {
        entity: 'ruleValue',
        key: { edition: id, place: wholeEdition },
        before: side(before),
        after: side(after),
      },
    ];
  }
  return differenceOf(before, after).sections.flatMap(({ title, lines }) =>
    lines.flatMap((line) => changeOf(id, title, line)),
  );
}

const wholeEdition = '版の全体';

function changeOf(id: string, section: string, line: DifferenceLine): readonly FiledChange[] {
  const [before, after] = [sideOf(line.before), sideOf(line.after)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const place = [section, ...line.label].join('　');
  return [{ entity: 'ruleValue', key: { edition: id, place }, before, after }];
}

const sideOf = (side: DifferenceSide | null): Row | null =>
  side && {
    value: side.value,
    source: side.source && `${side.source.document} ${side.source.locator}「${side.source.quote}」`,
    certainty: side.standing?.certainty ?? null,
  };
