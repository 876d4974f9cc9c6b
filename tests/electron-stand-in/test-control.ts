/** What a test tells the stand-in, and hears from it, over the channel of a child process. */
export type FromTest = Readonly<{ kind: 'open' | 'save'; files: readonly string[] }>;
export type ToTest =
  | Readonly<{ kind: 'window'; endpoint: string }>
  | Readonly<{ kind: 'message-box'; message: string; detail: string }>
  | Readonly<{ kind: 'opened'; file: string }>;

const waiting = { open: [] as (readonly string[])[], save: [] as (readonly string[])[] };

process.on('message', (message: FromTest) => waiting[message.kind].push(message.files));

export const isTested = (): boolean => process.send !== undefined;

export const tell = (message: ToTest): void => {
  process.send?.(message);
};

/** The files a test has laid ready for the next dialog; none = the dialog is closed without a choice. */
export const nextChoice = (kind: FromTest['kind']): readonly string[] => waiting[kind].shift() ?? [];
