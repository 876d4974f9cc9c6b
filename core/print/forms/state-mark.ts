import { markedState } from '#core/domain/documents/words.ts';
import type { ApplicantState } from '#core/domain/verdict.ts';

/** 「● 推薦できる」. No bundled font has U+2715 ✕; the multiplication sign is the same shape. */
export const printedState = (state: ApplicantState): string => markedState(state).replace('✕', '×');
