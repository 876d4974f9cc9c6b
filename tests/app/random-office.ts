import fc from 'fast-check';
import type { Gathered } from '#core/app/gather.ts';
import { acEntryChange } from '#core/store/ac-entries.ts';
import { listBatches } from '#core/store/batches.ts';
import { caseEventChange } from '#core/store/case-events.ts';
import type { Change } from '#core/store/entities.ts';
import { recordBatch, redo, undo, undoBatch } from '#core/store/history.ts';
import { memberChange, recommendationChange } from '#core/store/recommendations.ts';
import type { Db } from '#core/store/schema.ts';
import { confirmationChange, schoolRuleChange } from '#core/store/school-rules.ts';
import { writeSetting } from '#core/store/settings.ts';
import { shipmentChange, shipmentMemberChange } from '#core/store/shipments.ts';
import { studentChange } from '#core/store/students.ts';
import { roundChange } from '#core/store/year-plan.ts';
import { madeLetter } from '../domain/board/made-cases.ts';
import { present, student } from '../store/helpers.ts';
import { action, recordActions } from '../store/random-work.ts';

// Random work of an office: on the roster, and on everything beside it that a board is made of.
const edition = 'advance-2022';
const at = '2022-06-15T10:00:00+09:00';
const numbers = ['001', '002', '003', '004', '005'] as const;
const number = fc.constantFrom(...numbers);

export const work = fc.oneof(
  fc.record({
    kind: fc.constant('roster' as const),
    actions: fc.array(action, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('facts' as const),
    number,
    gpa: fc.option(fc.constantFrom('2.5', '3.5')),
    choice: fc.option(fc.constant(1 as const)),
    receipt: fc.option(fc.constantFrom('2205-01', '2205-02')),
  }),
  fc.record({
    kind: fc.constant('event' as const),
    number,
    event: fc.constantFrom('schoolPapers' as const, 'gradesTyped' as const),
  }),
  fc.record({ kind: fc.constant('letter' as const), number, submitted: fc.boolean() }),
  fc.record({ kind: fc.constant('shipment' as const), number, counted: fc.boolean() }),
  fc.record({
    kind: fc.constant('scholarAc' as const),
    receipt: fc.constantFrom('2205-01', '2205-03'),
    typed: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('confirmed' as const),
    number,
    answer: fc.constantFrom('yes' as const, 'no' as const),
  }),
  fc.record({ kind: fc.constant('round' as const), to: fc.constantFrom('2022-05-20', '2022-06-20') }),
  fc.record({ kind: fc.constant('asOf' as const), day: fc.constantFrom(null, '2022-07-01') }),
  fc.record({ kind: fc.constant('undo' as const) }),
  fc.record({ kind: fc.constant('redo' as const) }),
  fc.record({ kind: fc.constant('undoEarlier' as const), place: fc.nat(5) }),
);
type Work = typeof work extends fc.Arbitrary<infer Value> ? Value : never;
type Of<Kind extends Work['kind']> = Extract<Work, { kind: Kind }>;
type Changes = readonly (Change | null)[];

/** Four students who apply, so that there is something to work on. */
export async function openOffice(db: Db): Promise<void> {
  const students = numbers
    .slice(0, 4)
    .map((one) => studentChange(null, student(one, { choice: 1, grade: 3 })));
  await recordBatch(db, { kind: 'add', label: '追加', at }, present(students));
}

/** Does it as far as it is possible now; what a use case would refuse is left out. */
export async function doWork(doing: Work, db: Db, now: Gathered): Promise<void> {
  const record = async (changes: Changes): Promise<void> => {
    await recordBatch(db, { kind: 'edit', label: '試し', at }, present(changes));
  };
  const known = 'number' in doing ? now.byNumber.has(doing.number) : true;
  if (!known) return;
  switch (doing.kind) {
    case 'roster': {
      const { recommendations, shipments, events } = now.year;
      const isNamed = recommendations.length + shipments.length + events.size + now.schoolRules.length > 0;
      await recordActions(
        { db },
        doing.actions.filter(({ kind }) => kind !== 'setting' && !(isNamed && kind === 'remove')),
      );
      return;
    }
    case 'facts':
      return record(factChanges(doing, now));
    case 'event':
      return record(eventChanges(doing, now));
    case 'letter':
      return record(letterChanges(doing, now));
    case 'shipment':
      return record(shipmentChanges(doing, now));
    case 'scholarAc':
      return record(acChanges(doing, now));
    case 'confirmed':
      return record(confirmationChanges(doing, now));
    case 'round':
      return record(roundChanges(doing, now));
    case 'asOf':
      return writeSetting(db, 'asOf', doing.day);
    case 'undo':
      return void (await undo(db, at));
    case 'redo':
      return void (await redo(db, at));
    case 'undoEarlier': {
      const batch = (await listBatches(db, 10))[doing.place];
      if (batch !== undefined) await undoBatch(db, batch.id, at);
    }
  }
}

function factChanges({ number: of, gpa, choice, receipt }: Of<'facts'>, { byNumber }: Gathered): Changes {
  const before = byNumber.get(of)?.applicant;
  if (before === undefined) return [];
  const receiptDate = receipt === null ? null : '2022-05-10';
  return [studentChange(before, { ...before, gpa, choice, receiptNumber: receipt, receiptDate })];
}

/** What was recorded already is taken back. */
function eventChanges({ number: studentNumber, event: kind }: Of<'event'>, { year }: Gathered): Changes {
  const id = `${studentNumber} ${kind}`;
  const known = (year.events.get(studentNumber) ?? []).find((one) => one.kind === kind);
  const plain = { by: null, recordedAt: at, note: null };
  return [
    known === undefined
      ? caseEventChange(null, {
          id,
          edition,
          round: 'first',
          studentNumber,
          kind,
          on: '2022-05-10',
          ...plain,
        })
      : caseEventChange(known, null),
  ];
}

function letterChanges({ number: studentNumber, submitted }: Of<'letter'>, now: Gathered): Changes {
  const known = now.year.recommendations[0] ?? null;
  const entry = now.byNumber.get(studentNumber);
  if (entry === undefined) return [];
  const { applicant: facts, judgement } = entry;
  const letter = madeLetter([], submitted ? '2022-06-14' : null);
  const isOnIt = known?.members.some((member) => member.studentNumber === studentNumber) === true;
  const member = { studentNumber, receiptNumber: null, wishes: ['grant'] as const, facts, judgement };
  return [recommendationChange(known, letter), isOnIt ? null : memberChange(letter.id, null, member)];
}

function shipmentChanges({ number: studentNumber, counted }: Of<'shipment'>, { year }: Gathered): Changes {
  const known = year.shipments[0] ?? null;
  const nothing = { sealedOn: null, sealedBy: null, sentOn: null, sentBy: null, trackingNumber: null };
  const open = { id: 'S1', edition, round: 'first', number: 1, ...nothing, arrivedOn: null, note: null };
  const before = known?.members.find((member) => member.studentNumber === studentNumber) ?? null;
  const after = { studentNumber, receiptNumber: null, papers: counted ? ['p'] : [], exception: null };
  return [
    known === null ? shipmentChange(null, { ...open, members: [] }) : null,
    shipmentMemberChange('S1', before, after),
  ];
}

function acChanges(
  { receipt: receiptNumber, typed: gradesTyped }: Of<'scholarAc'>,
  { year }: Gathered,
): Changes {
  const before = year.acEntries.find((entry) => entry.receiptNumber === receiptNumber) ?? null;
  const plain = {
    edition,
    name: '髙橋　太郎',
    kana: null,
    issuedOn: '2022-05-10',
    recommended: false,
    readAt: at,
  };
  return [acEntryChange(before, { ...plain, receiptNumber, gradesTyped })];
}

function confirmationChanges({ number: of, answer }: Of<'confirmed'>, now: Gathered): Changes {
  const basis = { title: '規程', setOn: '2022-04-01' };
  const rule = { id: 'r', title: '面談', condition: { kind: 'confirmed' }, wishes: null, basis } as const;
  const before = now.byNumber.get(of)?.schoolRules[0]?.confirmation ?? null;
  return [
    now.schoolRules.length > 0 ? null : schoolRuleChange(null, { rule, position: 1 }),
    confirmationChange(of, 'r', before, { answer, on: '2022-06-15', note: null }),
  ];
}

function roundChanges({ to }: Of<'round'>, { plan }: Gathered): Changes {
  const before = plan.rounds[0] ?? null;
  const open = { posting: null, recommendation: null, result: null, notice: '通知', enteredOn: '2022-04-01' };
  const application = { from: '2022-04-25', to };
  return [roundChange(before, { id: 't', edition, label: '第1回', application, ...open })];
}
