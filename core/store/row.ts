/** What SQLite stores in a column, and a row of any table by column name. */
export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;
