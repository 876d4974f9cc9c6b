import type { Cited } from './cited.ts';

/** Where an answer leads: to the next question, or to a row of the publication's table. */
export type SupporterStep = Readonly<{ question: string }> | Readonly<{ outcome: string }>;

/** The label is also what names the answer. */
export type SupporterAnswer = Readonly<{ label: string; leadsTo: SupporterStep }>;

/** Facts of an applicant that already answer a question: 「はい」 or 「いいえ」 by their value. */
export const supporterFacts = ['socialCare'] as const;
export type SupporterFact = (typeof supporterFacts)[number];

export type SupporterQuestion = Readonly<{
  /** A short name: 「父母の状況」 */
  id: string;
  text: string;
  /** Words of the publication that the question rests on; null when it speaks for itself */
  help: string | null;
  /** The fact that is asked; null when it is none of the application's */
  fact: SupporterFact | null;
  answers: readonly SupporterAnswer[];
}>;

/** A row of the table, or that the table has none: 原則 and what to ask is then said in `reason`. */
export type SupporterOutcome = Readonly<{
  /** 「Ⅲ-2」 as the publication numbers its rows, or a short name */
  id: string;
  /** The situation, in the words of the row */
  situation: string;
  /** Who: 「父」「母」「父または母」…; one or two. Empty = the table has no such row */
  persons: readonly string[];
  /** One sentence */
  reason: string;
  /** What else to do: 理由の申告 and such */
  notes: readonly string[];
}>;

/** Who is no 生計維持者 though he earns or gives, and what is owed for it. */
export type SupporterAside = Readonly<{ label: string; text: string }>;

/** Who is a 生計維持者, as a short tree. */
export type SupporterRules = Readonly<{
  /** The first question is the root; every other is reached from it once */
  questions: readonly Cited<SupporterQuestion>[];
  outcomes: readonly Cited<SupporterOutcome>[];
  /** Shown with every end */
  asides: readonly Cited<SupporterAside>[];
}>;
