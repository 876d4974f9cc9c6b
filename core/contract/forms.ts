import { z } from 'zod';
import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import { type FormFormat, type FormId, formIds } from '#core/domain/documents/model.ts';
import { channel, fileHandle, isoDate, jobId, nothing, reply, studentNumber } from './channel.ts';

export type FormCard = Readonly<{
  form: FormId;
  title: string;
  purpose: string;
  formats: readonly FormFormat[];
  /** Students it would be about now, and pages when that is known without drawing; null = see the preview */
  students: number;
  pages: number | null;
  lastPrinted: Readonly<{ at: string; documentNumber: string }> | null;
  /** What stands in the way, each a sentence; printing stays possible */
  obstacles: readonly string[];
}>;

export type FormPreview = Readonly<{
  pdf: Uint8Array;
  pages: number;
  warnings: readonly GlyphWarning[];
}>;

export type FormSaved = Readonly<{
  fileName: string;
  documentNumber: string;
  pages: number | null;
  warnings: readonly GlyphWarning[];
}>;

const selection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('suggested') }),
  z.strictObject({ kind: z.literal('class'), className: z.string().max(60) }),
  z.strictObject({ kind: z.literal('chosen'), studentNumbers: z.array(studentNumber).max(20_000) }),
]);
export type FormSelection = z.infer<typeof selection>;

const options = z.strictObject({
  /** 校内の提出期限, printed on 不足・不備のお知らせ */
  dueOn: isoDate.nullable(),
  /** 推薦状況表: 既推薦者数 and deleted data are known to the school only */
  alreadyRecommended: z
    .strictObject({
      loanOnly: z.number().int().min(0),
      grantOnly: z.number().int().min(0),
      both: z.number().int().min(0),
    })
    .nullable(),
  deleted: z
    .strictObject({
      mistaken: z.number().int().min(0),
      withdrawn: z.number().int().min(0),
      other: z.number().int().min(0),
    })
    .nullable(),
});
export type FormOptions = z.infer<typeof options>;

const form = z.enum(formIds);

export const formChannels = {
  'forms.list': channel(nothing, reply<readonly FormCard[]>()),
  'forms.classes': channel(nothing, reply<readonly string[]>()),
  /** Draws without storing anything. A format without PDF (判定一覧) has no preview. */
  'forms.preview': channel(z.strictObject({ form, selection, options, jobId }), reply<FormPreview>()),
  /** The name an office would give the file. */
  'forms.fileName': channel(
    z.strictObject({ form, format: z.enum(['pdf', 'xlsx']) }),
    reply<Readonly<{ name: string }>>(),
  ),
  /** Writes to a temporary name, renames, and stores the judgements used. */
  'forms.save': channel(
    z.strictObject({ form, format: z.enum(['pdf', 'xlsx']), selection, options, target: fileHandle, jobId }),
    reply<FormSaved>(),
  ),
} as const;
