// What 採用後 keeps in its address.

export const afterTabs = ['report', 'pledge', 'events', 'review'] as const;

/** The filters of all four tabs; one that a tab does not have shows everybody. */
export const afterFilters = [
  'all',
  'open',
  'late',
  'done',
  'notIn',
  'incomplete',
  'ready',
  'running',
  'paused',
  'over',
  'eventOpen',
  'toFile',
  'toDecide',
  'toEnter',
  'toNotify',
  'warned',
  'deviating',
] as const;
export type AfterFilter = (typeof afterFilters)[number];
