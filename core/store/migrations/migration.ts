/** One step of the schema. Once released it is never edited: a mistake is mended by the next step. */
export type Migration = Readonly<{ version: number; name: string; sql: string }>;
