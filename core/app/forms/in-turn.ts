const last = new WeakMap<object, Promise<unknown>>();

/** One save after the other for the same data: a document number is looked up first and taken at the end. */
export function inTurn<Value>(key: object, work: () => Promise<Value>): Promise<Value> {
  const before = last.get(key) ?? Promise.resolve();
  const turn = before.then(work, work);
  last.set(key, turn);
  return turn;
}
