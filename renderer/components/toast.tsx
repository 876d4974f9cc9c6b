import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect, useSyncExternalStore } from 'react';
import { Button, IconButton } from './button.tsx';
import { cx } from './class-names.ts';
import { Icon } from './icon.tsx';
import { currentToasts, dismissToast, subscribeToasts, type Toast } from './toast-store.ts';

const looks = {
  info: { icon: Info, frame: 'border-rule-strong' },
  success: { icon: CircleCheck, frame: 'border-met text-met' },
  error: { icon: CircleAlert, frame: 'border-unmet text-unmet' },
} as const;

/** Long enough to read the sentence twice; an error stays until it is closed. */
const lifetime = (toast: Toast): number | null =>
  toast.tone === 'error' ? null : 4000 + toast.message.length * 120 + (toast.action === undefined ? 0 : 4000);

/** Where messages appear. The two live regions stand from the start so that additions are read out. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(subscribeToasts, currentToasts);
  return (
    <div className="pointer-events-none fixed bottom-4 left-1/2 z-50 -translate-x-1/2 flex w-[26rem] max-w-[calc(100vw-2rem)] flex-col gap-2">
      <div role="status" aria-live="polite" className="flex flex-col gap-2">
        {toasts.map((toast) => (toast.tone === 'error' ? null : <ToastCard key={toast.id} toast={toast} />))}
      </div>
      <div role="alert" aria-live="assertive" className="flex flex-col gap-2">
        {toasts.map((toast) => (toast.tone === 'error' ? <ToastCard key={toast.id} toast={toast} /> : null))}
      </div>
    </div>
  );
}

function ToastCard({ toast }: Readonly<{ toast: Toast }>) {
  const look = looks[toast.tone];
  useEffect(() => {
    const time = lifetime(toast);
    if (time === null) return;
    const timer = setTimeout(() => dismissToast(toast.id), time);
    return () => clearTimeout(timer);
  }, [toast]);
  const { action } = toast;
  return (
    <div
      className={cx(
        'pointer-events-auto flex items-start gap-2 rounded-8 border-2 bg-white p-3 pl-4 shadow-2',
        look.frame,
      )}
    >
      <span className="pt-1">
        <Icon of={look.icon} />
      </span>
      <p className="grow py-0.5 text-table leading-normal text-ink">{toast.message}</p>
      {action === undefined ? null : (
        <Button
          size="small"
          variant="quiet"
          onPress={() => {
            dismissToast(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label="閉じる" onPress={() => dismissToast(toast.id)} className="size-8" />
    </div>
  );
}
