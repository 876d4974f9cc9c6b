/** fontkit has no types of its own; only this much of it is used. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): { createSubset: () => { encode: () => Uint8Array } };
}
