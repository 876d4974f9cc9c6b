import type { ReadableEdition } from '#core/contract/rules.ts';
import type { Edition } from '#core/domain/edition.ts';
import { adoptionRules } from './adoption.ts';
import { amountRules } from './amounts.ts';
import { calendarRules, changeRules } from './calendar.ts';
import { choiceRules } from './choices.ts';
import { continuationRules } from './continuation.ts';
import { correspondenceRules } from './correspondence.ts';
import { deductionRules } from './deductions.ts';
import { defectRules } from './defects.ts';
import { emergencyRules } from './emergency.ts';
import { enrolmentRules } from './enrolment.ts';
import { guaranteeRules } from './guarantee.ts';
import { householdRules } from './household.ts';
import { marksRules } from './marks.ts';
import { paperRules } from './papers.ts';
import { qualificationRules } from './qualification.ts';
import { supporterRules } from './supporters.ts';

/** An edition as an officer reads it: in the order of the work, values in words, each with its quotation. */
export const readableEdition = (edition: Edition): ReadableEdition => ({
  id: edition.id,
  title: edition.title,
  scheme: edition.scheme,
  fiscalYear: edition.fiscalYear,
  lastCheckedOn: edition.lastCheckedOn,
  reviewBy: edition.reviewBy,
  documents: edition.documents,
  sections: [
    { title: '日程', rules: calendarRules(edition) },
    { title: '資格', rules: qualificationRules(edition) },
    { title: '通信教育', rules: correspondenceRules(edition) },
    { title: '学力', rules: marksRules(edition) },
    { title: '家計（目安）', rules: householdRules(edition) },
    { title: '緊急・応急採用', rules: emergencyRules(edition) },
    { title: '適格認定', rules: continuationRules(edition) },
    { title: '申込区分', rules: choiceRules(edition) },
    { title: '在学情報', rules: enrolmentRules(edition) },
    { title: '提出書類', rules: paperRules(edition) },
    { title: '生計維持者', rules: supporterRules(edition) },
    { title: '特別控除', rules: deductionRules(edition) },
    { title: '不備の点検', rules: defectRules(edition) },
    { title: '訂正と辞退', rules: changeRules(edition) },
    { title: '金額', rules: amountRules(edition) },
    { title: '保証', rules: guaranteeRules(edition) },
    { title: '採用後の手続き', rules: adoptionRules(edition) },
  ].filter(({ rules }) => rules.length > 0),
});
