export type Toast = Readonly<{
  id: number;
  tone: 'info' | 'success' | 'error';
  message: string;
  /** One thing to do about it, 「元に戻す」 */
  action?: Readonly<{ label: string; run: () => void }>;
}>;

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/** At most three at a time: the newest matter, and the same sentence is not shown twice. */
export function showToast(toast: Omit<Toast, 'id'>): number {
  const id = nextId++;
  const others = toasts.filter((t) => t.message !== toast.message);
  publish([...others, { ...toast, id }].slice(-3));
  return id;
}

export const dismissToast = (id: number): void => publish(toasts.filter((t) => t.id !== id));

export const currentToasts = (): readonly Toast[] => toasts;

export function subscribeToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
