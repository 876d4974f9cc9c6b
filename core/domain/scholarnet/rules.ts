import type { IsoDate } from '../applicant.ts';
import type { Cited } from '../cited.ts';
import type { PublishedDocument } from '../edition.ts';
import type { EligibleStatus } from '../edition-qualification.ts';
import type { Scheme } from '../scheme.ts';

/** An old or rare form and what is typed in its place, the nearest first. */
export type CharacterForm = Readonly<{ from: string; to: readonly string[] }>;

export type RefusedBank = Readonly<{ kind: string; words: readonly string[] }>;

/**
 * What スカラネット accepts in its fields, by the form of one year. Read by core/rulebook from resources/rules; where a
 * rule is only a sentence, the sentence itself is the value and is shown with every change it leads to.
 */
export type ScholarNetRules = Readonly<{
  id: string;
  fiscalYear: number;
  title: string;
  documents: readonly PublishedDocument[];
  lastCheckedOn: IsoDate;
  reviewBy: IsoDate;
  /** Whose applicants fill in this very form; of others only what is entered is checked */
  appliesTo: Cited<readonly Scheme[]>;
  names: Readonly<{
    /** Characters of 姓 and of 名 each */
    kanji: Cited<number>;
    kana: Cited<number>;
    cut: Cited<string>;
    spaces: Cited<string>;
    kanaReplacement: Cited<Readonly<{ from: string; to: string }>>;
    letters: Cited<string>;
    newForm: Cited<string>;
    hiragana: Cited<string>;
  }>;
  characters: Readonly<{
    repertoire: Cited<string>;
    /** Every kanji of the repertoire */
    kanji: ReadonlySet<string>;
    /** Everything else of it: kana, figures, letters and signs, full width */
    others: ReadonlySet<string>;
    forms: Cited<readonly CharacterForm[]>;
  }>;
  address: Readonly<{
    fullWidth: Cited<string>;
    hyphen: Cited<string>;
    /** What stands where there is no number */
    none: Cited<string>;
    noRepeat: Cited<string>;
    domestic: Cited<string>;
    /** Digits by group */
    postalCode: Cited<readonly number[]>;
  }>;
  telephone: Cited<string>;
  studentNumber: Cited<string>;
  /** Digits by group */
  scholarNumber: Cited<readonly number[]>;
  westernYear: Cited<string>;
  applicationId: Cited<Readonly<{ prefix: string; length: number }>>;
  /** Who enters 在留期間（満了日） */
  residence: Cited<Readonly<{ asks: readonly EligibleStatus['status'][]; sentence: string }>>;
  guarantee: Readonly<{
    incomeLinked: Cited<string>;
    institution: Cited<string>;
    personal: Cited<string>;
    registeredAddress: Cited<string>;
    workplace: Cited<string>;
  }>;
  account: Readonly<{
    bankDigits: Cited<number>;
    symbolDigits: Cited<number>;
    numberDigits: Cited<number>;
    between: Cited<string>;
    ordinary: Cited<string>;
    holder: Cited<string>;
    overflow: Cited<string>;
    refused: readonly Cited<RefusedBank>[];
  }>;
  /** Full-width characters, and the lines and columns of the box */
  familySituation: Cited<Readonly<{ characters: number; perLine: number; lines: number }>>;
  /** スカラネット・パーソナル */
  personal: Readonly<{
    ready: readonly Cited<string>[];
    steps: readonly Cited<string>[];
    trouble: readonly Cited<string>[];
  }>;
}>;
