import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday, shortDate } from '../dates.ts';
import { lastStep, type PaperWay } from '../paper-way/step.ts';
import type { PaperState, PaperStatus } from '../papers.ts';
import { assertNever } from '../result.ts';
import { type FormInput, frameOf } from './form-input.ts';
import type { FormOf } from './model.ts';
import { inClassOrder, personOf } from './people.ts';

/** Papers that are certainly owed and are not there, or not in order. What is not known to be owed is not asked for. */
export const openPapers = (papers: readonly PaperStatus[]): readonly PaperStatus[] =>
  papers.filter(({ need, state }) => need.status === 'needed' && state.kind !== 'received');

/** 不足・不備のお知らせ: one per student who owes something. */
export function missingPapers(input: FormInput, dueOn: IsoDate | null): FormOf<'missing-papers'> {
  return {
    kind: 'missing-papers',
    frame: frameOf('missing-papers', input),
    notices: inClassOrder(input.cases).flatMap((each) => {
      const open = openPapers(each.papers);
      if (open.length === 0) return [];
      const papers = open.map(({ need, state, way }) => ({
        label: `${need.number} ${need.label}`,
        form: need.form,
        reason: need.reason,
        state: `${stateOf(state)}${dueWords(way)}`,
      }));
      return [{ person: personOf(each.applicant), papers, dueOn }];
    }),
  };
}

/** The day that was named when the paper was handed back, or that JASSO named. */
function dueWords(way: PaperWay): string {
  const last = lastStep(way);
  const isDue = last?.kind === 'returned' || last?.kind === 'queried';
  return isDue && last.dueOn !== null ? `（${dayWithWeekday(last.dueOn)}までに出し直してください）` : '';
}

function stateOf(state: PaperState): string {
  switch (state.kind) {
    case 'notReceived':
      return '未提出';
    case 'defect':
      return `不備（${shortDate(state.date)}確認）：${state.note}`;
    case 'received':
      return `受領（${shortDate(state.date)}）`;
    default:
      return assertNever(state);
  }
}
