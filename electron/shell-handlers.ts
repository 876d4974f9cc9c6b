import type { Handlers, ShellChannelName } from '#core/contract/index.ts';

/** The channels that the shell answers itself. */
export type ShellHandlers = Handlers<ShellChannelName>;
