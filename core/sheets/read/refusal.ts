import { type Failure, type FailureCode, failure } from '#core/domain/failure.ts';

/**
 * Thrown inside the readers only, where parsers call back and a value cannot be returned; `readTableFile` turns it into
 * an `err`. Not a class of Error: nothing but the sentence is of use.
 */
export type Refusal = Readonly<{ refusal: Failure }>;

export const refuse = (code: FailureCode, message: string): never => {
  throw { refusal: failure(code, message) } satisfies Refusal;
};

export const isRefusal = (thrown: unknown): thrown is Refusal =>
  typeof thrown === 'object' && thrown !== null && 'refusal' in thrown;
