import type { Cited } from '../cited.ts';
import type {
  SupporterAside,
  SupporterOutcome,
  SupporterQuestion,
  SupporterRules,
} from '../edition-supporters.ts';

/** What was answered so far, question by question, in the order asked. */
export type SupporterAnswers = readonly Readonly<{ question: string; answer: string }>[];

/** A question that has been answered, as it is read back. */
export type AnsweredQuestion = Readonly<{ question: Cited<SupporterQuestion>; answer: string }>;

export type SupporterTalk = Readonly<{
  /** The answers that count; one that does not belong to the way is dropped with all after it */
  answered: readonly AnsweredQuestion[];
  next:
    | Readonly<{ kind: 'question'; question: Cited<SupporterQuestion> }>
    | Readonly<{
        kind: 'end';
        outcome: Cited<SupporterOutcome>;
        asides: readonly Cited<SupporterAside>[];
      }>;
}>;

/** The next question from the answers so far, or the end. */
export function askSupporters(rules: SupporterRules, answers: SupporterAnswers): SupporterTalk {
  const [root] = rules.questions;
  if (root === undefined) throw new Error('an edition with supporters has no question');
  const answered: AnsweredQuestion[] = [];
  let question = root;
  for (const given of answers) {
    const answer = question.value.answers.find(({ label }) => label === given.answer);
    if (given.question !== question.value.id || answer === undefined) break;
    answered.push({ question, answer: answer.label });
    const { leadsTo } = answer;
    if ('outcome' in leadsTo) {
      return {
        answered,
        next: { kind: 'end', outcome: outcomeOf(rules, leadsTo.outcome), asides: rules.asides },
      };
    }
    question = questionOf(rules, leadsTo.question);
  }
  return { answered, next: { kind: 'question', question } };
}

function questionOf(rules: SupporterRules, id: string): Cited<SupporterQuestion> {
  const found = rules.questions.find(({ value }) => value.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

function outcomeOf(rules: SupporterRules, id: string): Cited<SupporterOutcome> {
  const found = rules.outcomes.find(({ value }) => value.id === id);
  if (found === undefined) throw new Error(`no outcome ${id}`);
  return found;
}
