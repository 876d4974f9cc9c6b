import type { Failure } from '#core/domain/failure.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** While the first answer is on its way. Empty to the eye for a moment, so that quick answers do not flicker. */
export const Loading = () => (
  <p role="status" className="appear-late px-6 py-10 text-ink-faint">
    読み込んでいます
  </p>
);

/** A screen that could not be read: the failure's own sentence and a way to try again. */
export const ReadFailure = ({ failure, onRetry }: Readonly<{ failure: Failure; onRetry: () => void }>) => (
  <div className="flex flex-col items-start gap-4 px-6 py-6">
    <Notice tone="error">{failure.message}</Notice>
    <Button onPress={onRetry}>もう一度読み込む</Button>
  </div>
);
