import type { Progress } from './events.ts';
import type { Call } from './index.ts';

/** `window.api`: everything a window can reach. `onProgress` gives back the function that ends it. */
export type WindowApi = Readonly<{
  call: Call;
  onProgress: (listener: (progress: Progress) => void) => () => void;
}>;
