import { type EmergencyCause, emergencyCauses } from '../applicant.ts';
import { readYearMonth } from './dates.ts';
import { readEmergencyCause, showEmergencyCause } from './emergency-causes.ts';
import { factColumn, type RosterColumn } from './roster-column.ts';

const group = '緊急・応急';
const showMonth = (month: string): string => month.replace('-', '/');

/** What 緊急採用・応急採用 asks for. */
export const emergencyColumns: readonly RosterColumn[] = [
  factColumn<EmergencyCause>('emergencyCause', {
    label: '家計急変の事由',
    headings: ['事由', '急変事由', '家計急変事由', '緊急・応急の事由'],
    group,
    choices: emergencyCauses.map(showEmergencyCause),
    read: readEmergencyCause,
    show: showEmergencyCause,
  }),
  factColumn<string>('emergencyMonth', {
    label: '事由が生じた年月',
    headings: ['事由発生年月', '事由発生月', '家計急変年月', '急変年月', '事由発生日', '事由の発生年月'],
    group,
    hint: '例: 2025/6',
    read: readYearMonth,
    show: showMonth,
  }),
  factColumn<string>('loanStart', {
    label: '希望する貸与始期',
    headings: ['貸与始期', '始期', '貸与開始年月', '希望始期'],
    group,
    hint: '例: 2025/7',
    read: readYearMonth,
    show: showMonth,
  }),
];
