import { CheckboxGroup, Label } from 'react-aria-components';
import type { HouseholdAnswer, HouseholdPerson } from '#core/contract/household-papers.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { Notice } from '../../../components/notice.tsx';
import { CertificateCard } from './certificate-card.tsx';
import { certificateKey, type HouseholdTexts, type PersonTexts } from './question.ts';

/** One supporter: the income states to tick, and what each asks for. */
export function PersonPart({
  person,
  at,
  answer,
  texts,
  onChange,
  problems,
}: Readonly<{
  person: HouseholdPerson;
  at: number;
  answer: HouseholdAnswer;
  texts: HouseholdTexts;
  onChange: (texts: HouseholdTexts) => void;
  problems: ReadonlyMap<string, string>;
}>) {
  const own = at === 0 ? texts.persons[0] : texts.persons[1];
  const set = (next: PersonTexts) => {
    const [first, second] = texts.persons;
    onChange({ ...texts, persons: at === 0 ? [next, second] : [first, next] });
  };
  const states = answer.states.map(({ state }) => state);
  return (
    <section
      aria-label={`${person.label}の書類`}
      className="flex flex-col gap-4 rounded-8 border border-rule-strong px-5 py-4"
    >
      <h2 className="text-lg font-bold">{person.label}の収入と書類</h2>
      <CheckboxGroup
        value={[...own.states]}
        onChange={(ticked) => set({ ...own, states: states.filter((state) => ticked.includes(state)) })}
        className="flex flex-col gap-1"
      >
        <Label className="text-table font-bold">申込日時点の収入の状況（当てはまるものすべて）</Label>
        <div className="grid grid-cols-2 gap-x-6">
          {answer.states.map(({ state, label }) => (
            <Checkbox key={state} value={state}>
              {label}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      {person.papers.notes.length > 0 && person.papers.needs.length > 0 && (
        <Notice>
          <ul className="flex flex-col gap-1">
            {person.papers.notes.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      {person.papers.needs.length === 0 ? (
        <p className="text-table text-ink-soft">収入の状況を選ぶと、提出する書類が出ます。</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {person.papers.needs.map((need) => (
            <CertificateCard
              key={need.state}
              need={need}
              person={person}
              textsOf={(letter) => own.certificates[certificateKey(need.state, letter)]}
              onTexts={(letter, next) =>
                set({
                  ...own,
                  certificates: { ...own.certificates, [certificateKey(need.state, letter)]: next },
                })
              }
              problemOf={(letter, name) =>
                problems.get(`${at} ${certificateKey(need.state, letter)} ${name}`) ?? null
              }
            />
          ))}
        </ul>
      )}
    </section>
  );
}
