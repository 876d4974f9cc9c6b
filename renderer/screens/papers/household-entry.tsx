import { useEffect, useRef } from 'react';
import { CheckboxGroup, Label } from 'react-aria-components';
import type { FactField } from '#core/domain/applicant.ts';
import { type IncomeState, incomeStates } from '#core/domain/applicant.ts';
import { incomeStateLabels } from '#core/domain/fields/income-states.ts';
import { useChange, useQueryOf } from '../../api.ts';
import { AnswerToggle } from '../../components/answer-toggle.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { showToast } from '../../components/toast-store.ts';

type Facts = ReadonlyMap<
  string,
  Readonly<{ label: string; text: string; choices: readonly string[] | null }>
>;
type Edit = (field: FactField, label: string, text: string) => void;

/** What decides the papers of the household: who supports it, from what, and what the family wishes. */
export function HouseholdEntry({
  studentNumber,
  comeInto,
}: Readonly<{ studentNumber: string; comeInto: boolean }>) {
  const detail = useQueryOf('students.get', { studentNumber });
  const { run } = useChange('facts.edit');
  const section = useRef<HTMLElement>(null);
  const ready = detail.data !== undefined;
  useEffect(() => {
    const element = section.current;
    // Only the panel scrolls; scrollIntoView would move the whole window with it.
    const pane = element?.closest<HTMLElement>('[tabindex]');
    if (comeInto && ready && element && pane) pane.scrollTo({ top: element.offsetTop - pane.offsetTop });
  }, [comeInto, ready]);
  if (detail.data === undefined) return null;
  const facts: Facts = new Map(detail.data.facts.map((fact) => [fact.field, fact]));
  const name = `${detail.data.applicant.familyName} ${detail.data.applicant.givenName}`.trim();
  const edit: Edit = (field, label, text) => {
    void run({ label: `${label}の入力（${name}）`, edits: [{ studentNumber, field, text }] }).then(
      (reply) => {
        const refused = reply.ok ? reply.value.rejected[0] : undefined;
        if (refused !== undefined) showToast({ tone: 'error', message: refused.problem });
      },
    );
  };
  return (
    <section ref={section} aria-label="書類を決める入力" className="flex flex-col gap-5 pt-5">
      <h3 className="border-b border-rule-strong pb-1 font-bold">書類を決める入力</h3>
      <Answer field="supporters" facts={facts} edit={edit} unit="人" />
      <States field="supporter1States" title="生計維持者①の収入" facts={facts} edit={edit} />
      {facts.get('supporters')?.text !== '1' && (
        <States field="supporter2States" title="生計維持者②の収入" facts={facts} edit={edit} />
      )}
      <Answer field="specialDeduction" facts={facts} edit={edit} />
      <Answer field="cannotSubmitMyNumber" facts={facts} edit={edit} />
    </section>
  );
}

/** はい / いいえ, or neither yet. */
function Answer({
  field,
  facts,
  edit,
  unit = '',
}: Readonly<{ field: FactField; facts: Facts; edit: Edit; unit?: string }>) {
  const fact = facts.get(field);
  if (fact === undefined || fact.choices === null) return null;
  return (
    <AnswerToggle
      label={fact.label}
      choices={fact.choices.map((choice) => ({ id: choice, label: `${choice}${unit}` }))}
      value={fact.text === '' ? null : fact.text}
      onChange={(chosen) => edit(field, fact.label, chosen ?? '')}
    />
  );
}

function States({
  field,
  title,
  facts,
  edit,
}: Readonly<{ field: FactField; title: string; facts: Facts; edit: Edit }>) {
  const words = facts.get(field)?.text.split('、') ?? [];
  const chosen = incomeStates.filter((state) => words.includes(incomeStateLabels[state]));
  return (
    <CheckboxGroup
      value={chosen}
      onChange={(next) => edit(field, title, textOf(next))}
      className="flex flex-col gap-0.5"
    >
      <Label className="text-table font-bold">{title}（当てはまるものすべて）</Label>
      {incomeStates.map((state) => (
        <Checkbox key={state} value={state}>
          {incomeStateLabels[state]}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}

/** In the order of the list, whatever order they were ticked in. */
const textOf = (chosen: readonly string[]): string =>
  incomeStates
    .filter((state: IncomeState) => chosen.includes(state))
    .map((state) => incomeStateLabels[state])
    .join('、');
