import { loadScholarNetRules } from '#core/rulebook/scholarnet.ts';

const read = await loadScholarNetRules('resources/rules');
if (!read.ok) throw new Error(read.error.message);
export const rules = read.value;
