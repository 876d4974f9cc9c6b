import type { StepKind, StepMark, Steps } from '#core/domain/adoption/step.ts';
import { type Change, changeOf } from '../entities.ts';
import type { Db, Tx } from '../schema.ts';

/** The steps of every scholarship, by its id and their name. */
export async function stepsByHolder(db: Db | Tx): Promise<ReadonlyMap<string, Steps>> {
  const rows = await db.selectFrom('holderSteps').selectAll().execute();
  return grouped(rows, ({ holderId }) => holderId);
}

/** The steps of every candidate, by 学籍番号. */
export async function stepsByCandidate(db: Db | Tx): Promise<ReadonlyMap<string, Steps>> {
  const rows = await db.selectFrom('candidateSteps').selectAll().execute();
  return grouped(
    rows.map((row) => ({ ...row, issuedOn: null })),
    ({ studentNumber }) => studentNumber,
  );
}

export const holderStepChange = (
  { holderId, studentNumber, step }: Readonly<{ holderId: string; studentNumber: string; step: string }>,
  before: StepMark | null,
  after: StepMark | null,
): Change | null => {
  const row = (mark: StepMark) => ({ holderId, studentNumber, step, ...columnsOf(mark) });
  return changeOf('holderStep', before && row(before), after && row(after));
};

/** A certificate belongs to a 返還誓約書: a candidate's step has no day of issue. */
export const candidateStepChange = (
  { studentNumber, step }: Readonly<{ studentNumber: string; step: string }>,
  before: StepMark | null,
  after: StepMark | null,
): Change | null => {
  const row = (mark: StepMark) => {
    const { issuedOn: _issuedOn, ...columns } = columnsOf(mark);
    return { studentNumber, step, ...columns };
  };
  return changeOf('candidateStep', before && row(before), after && row(after));
};

const columnsOf = ({ kind, on, issuedOn, note, by }: StepMark) => ({
  kind,
  doneOn: on,
  issuedOn,
  note,
  person: by,
});

type StepRow = Readonly<{
  step: string;
  kind: string;
  doneOn: string;
  issuedOn: string | null;
  note: string | null;
  person: string | null;
}>;

function grouped<Row extends StepRow>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, Steps> {
  return new Map(
    [...Map.groupBy(rows, keyOf)].map(([key, own]) => [
      key,
      new Map(own.map((row) => [row.step, toMark(row)])),
    ]),
  );
}

const toMark = ({ kind, doneOn, issuedOn, note, person }: StepRow): StepMark => ({
  kind: kind as StepKind,
  on: doneOn,
  issuedOn,
  note,
  by: person,
});
