import { createContext, use } from 'react';
import type { Scheme } from '#core/domain/scheme.ts';

/** The scheme of the edition that judges: some words are its own. */
export const SchemeContext = createContext<Scheme>('advance');

export const useScheme = (): Scheme => use(SchemeContext);
