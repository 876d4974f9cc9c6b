import { describe, expect, it } from 'vitest';
import { attachmentName, attachmentsFor, certificateProblem } from '#core/domain/adoption/attachments.ts';
import {
  isPledgeLate,
  openAttachments,
  pledgeState,
  pledgeStepProblem,
} from '#core/domain/adoption/pledge.ts';
import type { StepMark } from '#core/domain/adoption/step.ts';
import { shippedWith } from '../../rules/editions.ts';
import { holder, mark } from './holders.ts';

const editions = {
  enrolled: await shippedWith('enrolled-2025', 'guarantee'),
  correspondence: await shippedWith('correspondence-2020', 'guarantee'),
};

const papersOf = (
  edition: keyof typeof editions,
  guarantee: 'institution' | 'personal',
  cannotSubmitMyNumber: boolean | null = null,
) => attachmentsFor(guarantee, editions[edition], { cannotSubmitMyNumber });

const named = (...args: Parameters<typeof papersOf>) =>
  papersOf(...args).map((paper) => [attachmentName(paper), paper.need]);

describe('what goes with the 返還誓約書', () => {
  it('大学 2025: by guarantee, as the page prints it', () => {
    expect(named('enrolled', 'institution')).toEqual([
      ['保証依頼書（兼保証委託契約書）・保証料支払依頼書', 'needed'],
    ]);
    expect(named('enrolled', 'personal')).toEqual([
      ['連帯保証人の収入に関する証明書類', 'needed'],
      ['連帯保証人の印鑑登録証明書', 'needed'],
      ['保証人の印鑑登録証明書', 'needed'],
    ]);
  });

  it('通信教育 2020: 住民票 is asked of who could not hand in マイナンバー, proof of means of who was chosen by exception', () => {
    expect(named('correspondence', 'personal', false)).toEqual([
      ['連帯保証人の市区町村で発行された印鑑登録証明書', 'needed'],
      ['連帯保証人の収入に関する証明書類', 'needed'],
      ['保証人の市区町村で発行された印鑑登録証明書', 'needed'],
      ['連帯保証人の返還保証書と資産等に関する証明書類', 'ifApplicable'],
      ['保証人の返還保証書と資産等に関する証明書類', 'ifApplicable'],
      ['市区町村で発行された本人の住民票', 'notNeeded'],
    ]);
    expect(named('correspondence', 'institution', true).at(-1)).toEqual([
      '市区町村で発行された本人の住民票',
      'needed',
    ]);
    expect(named('correspondence', 'institution').at(-1)?.[1]).toBe('undetermined');
  });

  it('a certificate is good from the same day three months before the 誓約日', () => {
    const paper = { issuedWithinMonths: 3 };
    expect(certificateProblem(paper, '2025-08-31', '2025-11-30')).toBeNull();
    expect(certificateProblem(paper, '2025-08-29', '2025-11-30')).toContain('3 か月前より古い');
    // November has no 31st day: then its last day counts.
    expect(certificateProblem(paper, '2025-11-30', '2026-02-28')).toBeNull();
    // Not known is not in order.
    expect(certificateProblem(paper, null, '2026-02-28')).toContain('発行日が未入力');
    expect(certificateProblem(paper, '2025-11-30', null)).toContain('誓約日が未入力');
    expect(certificateProblem({ issuedWithinMonths: null }, '2000-01-01', '2026-02-28')).toBeNull();
  });
});

describe('how far a 返還誓約書 is', () => {
  const papers = papersOf('enrolled', 'institution');
  const paper = papers[0]?.step ?? '';
  const one = holder();
  const stateWith = (steps: Readonly<Record<string, StepMark>>, of = one) =>
    pledgeState(of, papers, new Map(Object.entries(steps)));

  it('goes from hand to hand, and is ready only when nothing is missing or faulty', () => {
    const out = { handedOut: mark('2025-07-01') };
    const back = { ...out, handedIn: mark('2025-07-10') };
    expect(stateWith({})).toBe('notHandedOut');
    expect(stateWith(out)).toBe('waiting');
    expect(stateWith(back)).toBe('incomplete');
    expect(stateWith({ ...back, [paper]: mark('2025-07-10', { kind: 'defect', note: '署名なし' }) })).toBe(
      'incomplete',
    );
    expect(stateWith({ ...back, [paper]: mark('2025-07-11') })).toBe('ready');
    expect(stateWith({ ...back, [paper]: mark('2025-07-11') }, holder({ guarantee: null }))).toBe(
      'guaranteeUnknown',
    );
    expect(stateWith({ ...out, handedIn: mark('2025-07-10', { kind: 'defect', note: '押印なし' }) })).toBe(
      'incomplete',
    );
    expect(stateWith({ ...back, [paper]: mark('2025-07-11'), sent: mark('2025-07-20') })).toBe('sent');
  });

  it('says what is missing when it is to be sent, and is late only while it is not in the hands of the school', () => {
    const steps = new Map([
      ['handedOut', mark('2025-07-01')],
      ['handedIn', mark('2025-07-10')],
    ]);
    expect(openAttachments(papers, steps, null).map(({ reason }) => reason)).toEqual(['未提出']);
    expect(pledgeStepProblem('sent', one, papers, steps)).toContain('保証依頼書');
    expect(pledgeStepProblem('sent', one, papers, new Map())).toContain('提出がまだ記録されていません');
    expect(pledgeStepProblem('handedIn', one, papers, new Map())).toContain('交付がまだ');
    const due = { pledgeDueOn: '2025-07-31' };
    expect(isPledgeLate(due, 'waiting', '2025-07-31')).toBe(false);
    expect(isPledgeLate(due, 'waiting', '2025-08-01')).toBe(true);
    expect(isPledgeLate(due, 'ready', '2025-08-01')).toBe(false);
    expect(isPledgeLate({ pledgeDueOn: null }, 'waiting', '2025-08-01')).toBe(false);
  });
});
