import { z } from 'zod';

/**
 * One operation across the seam. The input comes from a window and is parsed strictly; the output comes from our
 * own core, so it is a type only.
 */
export type Channel<Input extends z.ZodType = z.ZodType, Output = unknown> = Readonly<{
  input: Input;
  output: { readonly type?: Output };
}>;

/** `channel(schema, reply<Type>())` */
export const channel = <Input extends z.ZodType, Output>(
  input: Input,
  output: { readonly type?: Output },
): Channel<Input, Output> => ({ input, output });

export const reply = <Output>(): { readonly type?: Output } => ({});

// Building blocks used by several areas. Text from outside is bounded everywhere.
export const nothing = z.strictObject({});
export const studentNumber = z.string().min(1).max(50);
export const isoDate = z.iso.date();
export const shortText = z.string().max(200);
export const cellText = z.string().max(2000);
/** Issued by the shell after a dialog or by `files.accept`; names a file without showing its path. */
export const fileHandle = z.string().min(1).max(64);
/** Chosen by the window for work that reports progress and can be cancelled. */
export const jobId = z.string().min(1).max(64);
