/** The one event that goes from core to a window: how far a job is. `total` null = not known yet. */
export type Progress = Readonly<{ jobId: string; label: string; done: number; total: number | null }>;
