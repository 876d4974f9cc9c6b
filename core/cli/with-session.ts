import type { Failure } from '#core/domain/failure.ts';
import { storageFailure } from '#core/store/faults.ts';
import type { Terminal } from './command.ts';
import { type ExitCode, exitCodeOf } from './exit-code.ts';
import { openSession, type Place, type Session } from './session.ts';

/** Opens, works and closes, whatever happens in between. */
export async function withSession(
  place: Place,
  editionId: string | undefined,
  terminal: Terminal,
  work: (session: Session) => Promise<ExitCode>,
): Promise<ExitCode> {
  const session = await openSession(place, editionId);
  if (!session.ok) return refuse(session.error, terminal);
  try {
    return await work(session.value);
  } catch (error) {
    const expected = storageFailure(error, session.value.ctx.workspace().store.file);
    if (expected === null) throw error;
    return refuse(expected, terminal);
  } finally {
    await session.value.close();
  }
}

export function refuse(failure: Failure, terminal: Terminal): ExitCode {
  terminal.say(failure.message);
  return exitCodeOf(failure);
}
