import { ChevronDown, ChevronUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { StudentDetail } from '#core/contract/students.ts';
import { Button } from '../../components/button.tsx';
import { FactInput } from './fact-input.tsx';
import { filledFields, foldedCount, groupsToShow } from './folded-facts.ts';
import { GradeWindows } from './grade-windows.tsx';
import { GroupPlace } from './group-place.tsx';
import { MarksTable } from './marks-table.tsx';

const marksGroup = '成績';

/** One student's entries in groups; what the scheme of the workspace does not ask for is folded away. */
export function FactsForm({
  studentNumber,
  goTo,
  detail,
  onRenumbered,
}: Readonly<{
  studentNumber: string;
  /** The entry to begin with; it is shown although its scheme is another one */
  goTo: string | null;
  detail: StudentDetail;
  onRenumbered: (studentNumber: string) => void;
}>) {
  const [filled] = useState(() => filledFields(detail.facts));
  const shownBefore = useMemo(() => (goTo === null ? filled : new Set([...filled, goTo])), [filled, goTo]);
  const [all, setAll] = useState(false);
  const folded = foldedCount(detail.facts, shownBefore);
  return (
    <div className="flex flex-col gap-6">
      {groupsToShow(detail.facts, shownBefore, all).map(({ name, facts }) => (
        <section key={name} aria-label={name} className="flex flex-col gap-3">
          <h3 className="border-b border-rule pb-1 font-bold">{name}</h3>
          {facts.map((fact) => (
            <FactInput
              key={fact.field}
              studentNumber={studentNumber}
              fact={fact}
              isGoal={fact.field === goTo}
              {...(fact.field === 'studentNumber' ? { onSaved: onRenumbered } : {})}
            />
          ))}
          {name === marksGroup && detail.standing !== null ? (
            <GroupPlace applicant={detail.applicant} standing={detail.standing} />
          ) : null}
          {name === marksGroup ? <GradeWindows studentNumber={studentNumber} detail={detail} /> : null}
        </section>
      ))}
      {folded === 0 ? null : (
        <Button
          variant="quiet"
          icon={all ? ChevronUp : ChevronDown}
          aria-expanded={all}
          onPress={() => setAll((before) => !before)}
        >
          {all ? 'ほかの制度の項目を隠す' : `ほかの制度の項目を表示（${folded} 項目）`}
        </Button>
      )}
      <MarksTable marks={detail.marks} />
    </div>
  );
}
