import type { Cited } from '../cited.ts';
import type { EmergencyCause, EmergencyColumn, EmergencyRules } from '../edition-emergency.ts';
import type { Citation } from '../verdict.ts';

/** What a cause asks of the applicant: the 家計基準該当事由 to choose, the columns to fill, and what to hand in. */
export type CauseNeeds = Readonly<{
  /** 「(5) 病気」 */
  cause: string;
  /** 「(2) 年間の支出金額が著しく増大…」 */
  ground: string;
  /** In the order of the form; empty = neither A欄 nor B欄 */
  columns: readonly Readonly<{ column: EmergencyColumn; name: string; label: string; citation: Citation }>[];
  papers: string | null;
  note: string | null;
  citation: Citation;
}>;

/** null: the edition does not list the causes, or not this one. */
export function causeNeeds(rules: EmergencyRules, number: number): CauseNeeds | null {
  const found = causeOf(rules, number);
  if (found === null) return null;
  const { value: cause, citation } = found;
  const ground = rules.grounds.find(({ value }) => value.ground === cause.ground)?.value.label;
  return {
    cause: `(${cause.number}) ${cause.label}`,
    ground: ground === undefined ? `(${cause.ground})` : `(${cause.ground}) ${ground}`,
    columns: rules.columns.flatMap((entry) =>
      cause[entry.value.column] ? [{ ...entry.value, citation: entry.citation }] : [],
    ),
    papers: cause.papers,
    note: cause.note,
    citation,
  };
}

export const causeOf = ({ causes }: EmergencyRules, number: number): Cited<EmergencyCause> | null =>
  causes.find(({ value }) => value.number === number) ?? null;
