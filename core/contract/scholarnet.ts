import { z } from 'zod';
import type { NetGroup } from '#core/domain/scholarnet/net-field.ts';
import type { PreCheckState } from '#core/domain/scholarnet/pre-check.ts';
import type { Citation } from '#core/domain/verdict.ts';
import { cellText, channel, nothing, reply, studentNumber } from './channel.ts';
import type { EditResult, StudentLine } from './students.ts';

export type NetLine = Pick<
  StudentLine,
  'studentNumber' | 'faculty' | 'grade' | 'class' | 'seat' | 'name' | 'kana'
> &
  Readonly<{
    state: PreCheckState;
    /** 姓　名 as they are typed; null while it cannot be said */
    typedName: string | null;
    nameChanges: boolean;
    /** What has to be mended, is missing or changes, the most pressing first */
    toDo: readonly string[];
  }>;

export type NetList = Readonly<{
  /** 「スカラネット入力下書き用紙（2023年度）による入力の形」 */
  rulesTitle: string;
  /** Whether the form of these rules is the one that the students of this edition fill in */
  isOwnForm: boolean;
  lines: readonly NetLine[];
}>;

/** One entry as a form shows it: text in, text out. */
export type NetEntry = Readonly<{
  field: string;
  text: string;
  choices: readonly string[] | null;
}>;

export type NetDetail = Readonly<{
  line: NetLine;
  rulesTitle: string;
  groups: readonly NetGroup[];
  entries: readonly NetEntry[];
  citations: readonly Citation[];
}>;

export const scholarNetChannels = {
  'scholarnet.list': channel(nothing, reply<NetList>()),
  'scholarnet.of': channel(z.strictObject({ studentNumber }), reply<NetDetail>()),
  /** Any number of entries of one student, one undo step; an empty text clears. */
  'scholarnet.edit': channel(
    z.strictObject({
      studentNumber,
      edits: z
        .array(z.strictObject({ field: z.string().max(60), text: cellText }))
        .min(1)
        .max(200),
    }),
    reply<EditResult>(),
  ),
} as const;
