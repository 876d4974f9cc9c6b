import { Undo2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { HouseholdQuestion } from '#core/contract/household-papers.ts';
import type { SupporterTalk } from '#core/domain/supporters/ask.ts';
import { Button } from '../../../components/button.tsx';
import { SourceLink } from '../../../components/source-link.tsx';

type Answers = HouseholdQuestion['answers'];

/** One question after another; what has been answered stands above and can be taken back to any of them. */
export function SupporterQuestions({
  talk,
  onAnswer,
}: Readonly<{ talk: SupporterTalk; onAnswer: (answers: Answers) => void }>) {
  const given = talk.answered.map(({ question, answer }) => ({ question: question.value.id, answer }));
  const asked = talk.next.kind === 'question' ? talk.next.question : null;
  const heading = useRef<HTMLHeadingElement>(null);
  const at = asked?.value.id ?? 'end';
  const before = useRef(at);
  // Whoever answers with the keyboard goes on at the next question.
  useEffect(() => {
    if (before.current !== at) heading.current?.focus();
    before.current = at;
  }, [at]);
  return (
    <section aria-label="生計維持者の質問" className="flex flex-col gap-4">
      {talk.answered.length > 0 && (
        <ol className="flex flex-col gap-2 border-b border-rule pb-3">
          {talk.answered.map(({ question, answer }, place) => (
            <li key={question.value.id} className="flex items-start justify-between gap-3 text-table">
              <span className="min-w-0">
                <span className="block text-ink-soft">{question.value.text}</span>
                <span className="font-bold">{answer}</span>
              </span>
              <Button
                size="small"
                variant="quiet"
                aria-label={`「${question.value.id}」の答えを直す`}
                onPress={() => onAnswer(given.slice(0, place))}
              >
                直す
              </Button>
            </li>
          ))}
        </ol>
      )}
      <h2 ref={heading} tabIndex={-1} className="font-bold outline-none">
        {asked === null ? '質問は終わりです' : asked.value.text}
      </h2>
      {asked !== null && (
        <>
          {asked.value.help !== null && <p className="phrase text-table text-ink-soft">{asked.value.help}</p>}
          <fieldset className="flex flex-col gap-2">
            <legend className="sr-only">{asked.value.text}</legend>
            {asked.value.answers.map(({ label }) => (
              <Button
                key={label}
                className="justify-start py-2 text-left whitespace-normal"
                onPress={() => onAnswer([...given, { question: asked.value.id, answer: label }])}
              >
                {label}
              </Button>
            ))}
          </fieldset>
          <div>
            <SourceLink citation={asked.citation} />
          </div>
        </>
      )}
      {given.length > 0 && (
        <div>
          <Button size="small" icon={Undo2} onPress={() => onAnswer(given.slice(0, -1))}>
            一つ前の質問に戻る
          </Button>
        </div>
      )}
    </section>
  );
}
