import { type ChannelName, contract, type ServiceChannelName } from '#core/contract/index.ts';
import type { Reply } from '#core/contract/reply.ts';
import { failure } from '#core/domain/failure.ts';
import { logBug, unexpected } from './bug.ts';
import { APP_ORIGIN } from './protocol.ts';
import type { ShellHandlers } from './shell-handlers.ts';

/** What has to be known about the frame that a message comes from. */
export type Sender = Readonly<{ url: string; isTopFrame: boolean; isOurWindow: boolean }>;

export type Answers = Readonly<{
  shell: ShellHandlers;
  service: (name: ServiceChannelName, input: unknown) => Promise<Reply<unknown>>;
}>;

const refused = failure(
  'input-invalid',
  '画面からの依頼を受け付けられませんでした。アプリケーションを閉じて、もう一度開いてください。',
);

/** Who asks, for what, with which input: only then the work. Always answers; a bug is logged, never shown. */
export async function answer(
  answers: Answers,
  sender: Sender,
  name: unknown,
  input: unknown,
): Promise<Reply<unknown>> {
  if (!isTrusted(sender) || !isChannel(name)) return { ok: false, error: refused };
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) return { ok: false, error: refused };
  try {
    if (isShellChannel(answers.shell, name)) {
      // The name picks handler and schema together, which the compiler cannot follow through a union.
      const handler = answers.shell[name] as (input: unknown) => Promise<Reply<unknown>>;
      return await handler(parsed.data);
    }
    return await answers.service(name as ServiceChannelName, parsed.data);
  } catch (error) {
    logBug(name, error);
    return { ok: false, error: unexpected };
  }
}

function isTrusted(sender: Sender): boolean {
  return sender.isOurWindow && sender.isTopFrame && sender.url.startsWith(`${APP_ORIGIN}/`);
}

const isChannel = (name: unknown): name is ChannelName =>
  typeof name === 'string' && Object.hasOwn(contract, name);

const isShellChannel = (shell: ShellHandlers, name: ChannelName): name is keyof ShellHandlers =>
  Object.hasOwn(shell, name);
