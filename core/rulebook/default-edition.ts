import type { IsoDate } from '#core/domain/applicant.ts';
import { fiscalYearOf } from '#core/domain/dates.ts';
import type { Edition } from '#core/domain/edition.ts';
import type { Rulebook } from './rulebook.ts';

// Which edition is proposed before anybody has chosen one. A proposal only: it stands on every screen and every form, and
// no judgement is ever made by a neighbour's figures once the year is settled.

const advance = ({ editions }: Rulebook): readonly Edition[] =>
  editions.filter(({ scheme }) => scheme === 'advance');

/** 予約採用 with the dates of its year: what a draft does not have yet. */
export const datedEditions = (rulebook: Rulebook): readonly Edition[] =>
  advance(rulebook).filter(({ calendar }) => calendar.rounds.length > 0);

/** For data that is begun on that day: 予約採用 of its fiscal year, else the newest whose dates are known. */
export const proposedEdition = (rulebook: Rulebook, today: IsoDate): Edition | null =>
  advance(rulebook).find(({ fiscalYear }) => fiscalYear === fiscalYearOf(today)) ??
  datedEditions(rulebook)[0] ??
  rulebook.editions[0] ??
  null;
