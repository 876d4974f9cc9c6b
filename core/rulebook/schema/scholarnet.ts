import { z } from 'zod';
import { schemes } from '#core/domain/scheme.ts';
import type { ScholarNetRules } from '#core/domain/scholarnet/rules.ts';
import { jisKanji, jisOthers } from '../jis-characters.ts';
import { citing, count, date, documentSchema, eligibleStatus, text } from './parts.ts';

/** What the values of the rest refer to, so it is read first. */
export const scholarNetHeadSchema = z.object({
  documents: z.array(documentSchema).min(1),
  lastCheckedOn: date,
  reviewBy: date,
});

const oneCharacter = z.string().refine((value) => [...value].length === 1, '1文字ではありません');
const knownCharacter = oneCharacter.refine((value) => jisKanji.has(value), 'JIS X 0208 の漢字ではありません');

/** 「﨑㟢」 and what stands for each of them. */
const forms = z
  .array(
    z.strictObject({
      from: text.refine((value) => ![...value].some((each) => jisKanji.has(each)), '入力できる文字です'),
      to: z.array(knownCharacter).min(1),
    }),
  )
  .transform((entries) => entries.flatMap(({ from, to }) => [...from].map((each) => ({ from: each, to }))));

const groups = z.array(count).min(1);

/** The whole file; the last step proves that what was read is a ScholarNetRules. */
export function scholarNetSchema({ documents, ...dates }: z.output<typeof scholarNetHeadSchema>) {
  const { cited, list } = citing(documents, dates);
  const sentence = cited(text);

  return z
    .strictObject({
      id: z.string().regex(/^scholarnet-\d{4}$/, '「scholarnet-年度」の形ではありません'),
      fiscalYear: z.number().int(),
      title: text,
      lastCheckedOn: date,
      reviewBy: date,
      documents: z
        .array(documentSchema)
        .transform((entries) =>
          entries.map(({ title, publisher, edition }) => ({ title, publisher, edition })),
        ),
      appliesTo: cited(z.array(z.enum(schemes)).min(1)),
      names: z.strictObject({
        kanji: cited(count),
        kana: cited(count),
        cut: sentence,
        spaces: sentence,
        kanaReplacement: cited(z.strictObject({ from: oneCharacter, to: oneCharacter })),
        letters: sentence,
        newForm: sentence,
        hiragana: sentence,
      }),
      characters: z
        .strictObject({ repertoire: cited(z.literal('JIS X 0208')), forms: cited(forms) })
        .transform((read) => ({ ...read, kanji: jisKanji, others: jisOthers })),
      address: z.strictObject({
        fullWidth: sentence,
        hyphen: sentence,
        none: cited(oneCharacter),
        noRepeat: sentence,
        domestic: sentence,
        postalCode: cited(groups),
      }),
      telephone: sentence,
      studentNumber: sentence,
      scholarNumber: cited(groups),
      westernYear: sentence,
      applicationId: cited(z.strictObject({ prefix: text, length: count })),
      residence: cited(z.strictObject({ asks: z.array(eligibleStatus).min(1), sentence: text })),
      guarantee: z.strictObject({
        incomeLinked: sentence,
        institution: sentence,
        personal: sentence,
        registeredAddress: sentence,
        workplace: sentence,
      }),
      account: z.strictObject({
        bankDigits: cited(count),
        symbolDigits: cited(count),
        numberDigits: cited(count),
        between: sentence,
        ordinary: sentence,
        holder: sentence,
        overflow: sentence,
        refused: list(z.strictObject({ kind: text, words: z.array(text).min(1) })),
      }),
      familySituation: cited(z.strictObject({ characters: count, perLine: count, lines: count })),
      personal: z.strictObject({ ready: list(text), steps: list(text), trouble: list(text) }),
    })
    .transform((value): ScholarNetRules => value);
}
