import type { Content } from './content.ts';

/** Deep enough for every section; a value from outside that is deeper is none. */
const deepest = 8;

/** Whether something from outside is content of a rule file: figures, texts, yes and no, lists and maps of them. */
export function isContent(value: unknown, depth = 0): value is Content {
  if (value === null || typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.length <= 2000;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth === deepest) return false;
  const parts: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return parts.length <= 200 && parts.every((part) => isContent(part, depth + 1));
}
