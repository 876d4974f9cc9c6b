import { readYen } from '#core/domain/figures.ts';

/** Yen under a label that says 円: a small bare figure is no 万円 there. */
export const readPlainYen = (text: string): number | null => readYen(text) ?? readYen(`${text.trim()}円`);
