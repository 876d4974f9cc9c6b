import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '#core/domain/failure.ts';
import { ok, type Result } from '#core/domain/result.ts';
import { ownFileName } from '#core/rulebook/own-editions.ts';
import { lastSavedFile, type OwnStep, readStep, stepNames, stepsFolder } from '#core/rulebook/own-steps.ts';
import { writeFileSafely } from '../write-file.ts';
import type { RuleShelf } from './shelf.ts';

// The school's own rule files. Before each change the file as it was is laid aside, so that every step can be taken
// back, also on another day.

/** How many steps back are kept for each edition. */
const stepsKept = 50;

const fileOf = (shelf: RuleShelf, id: string): string => path.join(shelf.ownFolder, ownFileName(id));
const stepsOf = (shelf: RuleShelf, id: string): string => stepsFolder(shelf.ownFolder, id);

/** Writes an own edition whole, or leaves everything as it was. What was not there before is no step to take back. */
export async function keepOwn(
  shelf: RuleShelf,
  id: string,
  text: string,
  label: string,
): Promise<Result<null, Failure>> {
  const before = shelf.own().editions.find(({ edition }) => edition.id === id)?.text ?? null;
  if (before !== null || shelf.shipped.editions.some((edition) => edition.id === id)) {
    const laidAside = await layAside(shelf, id, { label, text: before });
    if (!laidAside.ok) return laidAside;
  }
  const written = await writeOwn(shelf, id, text);
  await shelf.reload();
  return written;
}

/** Takes the file away, and with it the steps back. */
export async function removeOwn(shelf: RuleShelf, id: string): Promise<void> {
  await rm(fileOf(shelf, id), { force: true });
  await rm(stepsOf(shelf, id), { recursive: true, force: true });
  await shelf.reload();
}

/** What 「元に戻す」 would take back; null = nothing. */
export async function lastStep(shelf: RuleShelf, id: string): Promise<string | null> {
  return (await lastOf(shelf, id))?.step.label ?? null;
}

/** Puts back what was there before the last step. False = there is none. */
export async function takeBack(shelf: RuleShelf, id: string): Promise<Result<boolean, Failure>> {
  const last = await lastOf(shelf, id);
  if (last === null) return ok(false);
  const { step, file } = last;
  if (step.text === null) await rm(fileOf(shelf, id), { force: true });
  else {
    const written = await writeOwn(shelf, id, step.text);
    if (!written.ok) return written;
  }
  await rm(file, { force: true });
  await shelf.reload();
  return ok(true);
}

/** The file itself, and beside it the same once more in case somebody damages the file. */
async function writeOwn(shelf: RuleShelf, id: string, text: string): Promise<Result<null, Failure>> {
  await mkdir(stepsOf(shelf, id), { recursive: true });
  const bytes = Buffer.from(text, 'utf8');
  const written = await writeFileSafely(fileOf(shelf, id), bytes);
  return written.ok ? writeFileSafely(lastSavedFile(shelf.ownFolder, id), bytes) : written;
}

async function layAside(shelf: RuleShelf, id: string, step: OwnStep): Promise<Result<null, Failure>> {
  const folder = stepsOf(shelf, id);
  await mkdir(folder, { recursive: true });
  const names = await stepNames(folder);
  for (const name of names.slice(0, Math.max(0, names.length + 1 - stepsKept)))
    await rm(path.join(folder, name), { force: true });
  const number = Number(names.at(-1)?.slice(0, 6) ?? 0) + 1;
  const file = path.join(folder, `${String(number).padStart(6, '0')}.json`);
  return writeFileSafely(file, Buffer.from(JSON.stringify(step), 'utf8'));
}

async function lastOf(
  shelf: RuleShelf,
  id: string,
): Promise<Readonly<{ step: OwnStep; file: string }> | null> {
  const folder = stepsOf(shelf, id);
  const name = (await stepNames(folder)).at(-1);
  if (name === undefined) return null;
  const file = path.join(folder, name);
  const step = await readStep(file);
  return step && { step, file };
}
