import type { Applicant } from '../applicant.ts';
import type { SupporterRules } from '../edition-supporters.ts';
import { askSupporters, type SupporterAnswers, type SupporterTalk } from './ask.ts';

const word = (value: boolean): string => (value ? 'はい' : 'いいえ');

/** The answers that the facts of an applicant already give, as far as they go without a gap. */
export function answersFrom(rules: SupporterRules, facts: Pick<Applicant, 'socialCare'>): SupporterAnswers {
  const answers: { question: string; answer: string }[] = [];
  for (;;) {
    const { next } = askSupporters(rules, answers);
    if (next.kind === 'end') return answers;
    const { id, fact } = next.question.value;
    const value = fact === null ? null : facts[fact];
    if (value === null) return answers;
    answers.push({ question: id, answer: word(value) });
  }
}

/** What the end of the talk says about the applicant; null while a question is open. */
export function supporterFactsIn({ answered, next }: SupporterTalk): Readonly<{
  supporters: 1 | 2 | null;
  socialCare: boolean | null;
}> | null {
  if (next.kind === 'question') return null;
  const { length } = next.outcome.value.persons;
  const care = answered.find(({ question }) => question.value.fact === 'socialCare');
  return {
    supporters: length === 1 || length === 2 ? length : null,
    socialCare: care === undefined ? null : care.answer === word(true),
  };
}
