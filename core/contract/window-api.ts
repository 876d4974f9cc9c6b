import type { Progress } from './events.ts';
import type { Call } from './index.ts';

/** What the preload script puts on `window.api`: all that a window can reach. */
export type WindowApi = Readonly<{
  call: Call;
  /** Returns how to stop listening. */
  onProgress: (listener: (progress: Progress) => void) => () => void;
}>;
