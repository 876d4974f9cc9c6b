/** One line of the table: a measured ratio (or size) and what it has to be. */
export type Line = Readonly<{
  job: string;
  goal: string;
  measured: string;
  pass: boolean;
  /** The figures behind it, for the reader */
  detail: string;
}>;

export type Goal = Readonly<{ kind: 'atLeast' | 'atMost'; value: number; unit: '倍' | 'MB' }>;

export const atLeast = (value: number): Goal => ({ kind: 'atLeast', value, unit: '倍' });
export const atMost = (value: number, unit: Goal['unit'] = '倍'): Goal => ({ kind: 'atMost', value, unit });

export function line(job: string, goal: Goal, measured: number, detail: string): Line {
  const { kind, value, unit } = goal;
  const digits = unit === 'MB' ? 0 : 2;
  return {
    job,
    goal: `${value} ${unit}${kind === 'atLeast' ? '以上' : '以下'}`,
    measured: `${measured.toFixed(digits)} ${unit}`,
    pass: kind === 'atLeast' ? measured >= value : measured <= value,
    detail,
  };
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} 秒`;
export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024).toLocaleString('ja-JP')} KB`;
