import { criteriaLabels } from './field-labels-criteria.ts';
import { supportLabels } from './field-labels-support.ts';

/**
 * Every key of a rule file in the words of an officer. 「parent.key」 stands for the key under that parent only. A new key
 * of a rule file needs a line here; a test names those without.
 */
export const fieldLabels: Readonly<Record<string, string>> = { ...criteriaLabels, ...supportLabels };
