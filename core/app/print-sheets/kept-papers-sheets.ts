import type { SheetRequest } from '#core/contract/print-sheets.ts';
import {
  destructionListSheet,
  destructionSheet,
  keptPapersSheet,
} from '#core/domain/documents/kept-papers-sheet.ts';
import type { SheetContent } from '#core/domain/documents/sheet-content.ts';
import { type Failure, fail } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { listKeptPapers } from '#core/store/kept-papers.ts';
import { readSettings } from '#core/store/settings.ts';
import type { AppContext } from '../context.ts';
import { gather } from '../gather.ts';

type KeptSheet = Extract<SheetRequest, { kind: 'kept-papers' | 'destruction-list' | 'destruction' }>;

/** 保管簿, 廃棄リスト, or 廃棄証明書 of one destruction. */
export async function buildKeptPapersSheet(
  ctx: AppContext,
  sheet: KeptSheet,
): Promise<Result<SheetContent, Failure>> {
  const { edition, asOf } = await gather(ctx);
  const { db } = ctx.workspace();
  const papers = await listKeptPapers(db);
  const { keepYears } = await readSettings(db);
  const kept = { editionTitle: edition.title, papers, schoolYears: keepYears, asOf };
  switch (sheet.kind) {
    case 'kept-papers':
      return ok(keptPapersSheet(kept));
    case 'destruction-list':
      return ok(destructionListSheet(kept));
    case 'destruction': {
      const destroyed = papers.filter(({ destruction }) => destruction?.id === sheet.id);
      const [first] = destroyed;
      return first === undefined || first.destruction === null
        ? fail('changed-since', 'この廃棄の記録は、もうありません。画面を開き直してください。')
        : ok(destructionSheet(first.destruction, destroyed, edition.title));
    }
  }
}
