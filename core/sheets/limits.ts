/** What a file may be at most before it is refused: a roster is far below, and a bomb is stopped early. */
export type SheetLimits = Readonly<{
  /** Bytes of the file itself */
  fileBytes: number;
  /** Entries of the ZIP */
  entries: number;
  /** Unpacked bytes of one part, and of all parts that are read */
  partBytes: number;
  totalBytes: number;
  /** Unpacked ÷ packed of one part, looked at from `ratioFromBytes` unpacked bytes on */
  ratio: number;
  ratioFromBytes: number;
  rows: number;
  columns: number;
}>;

const mebibyte = 1024 * 1024;

/** The only place where these figures stand. A benchmark passes its own. */
export const sheetLimits: SheetLimits = {
  fileBytes: 64 * mebibyte,
  entries: 200,
  partBytes: 50 * mebibyte,
  totalBytes: 120 * mebibyte,
  ratio: 200,
  ratioFromBytes: mebibyte,
  rows: 20_000,
  columns: 300,
};
