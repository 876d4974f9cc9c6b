import { expect, it } from 'vitest';
import { adopt, cohort, ids } from './cohort.ts';

const entry = (holderId: string, event: string, month: string, more: object = {}) =>
  ({
    id: null,
    holderId,
    event,
    month,
    monthly: null,
    filedOn: null,
    reportedOn: null,
    note: null,
    ...more,
  }) as never;

it('異動 moves the state of a scholarship month by month, and what cannot be is refused', async () => {
  const calls = await cohort();
  await adopt(calls);
  const { B01 = '', B02 = '' } = await ids(calls);
  const put = (...args: Parameters<typeof entry>) => calls.ask('adoption.putEvent', entry(...args));
  const refused = async (...args: Parameters<typeof entry>) =>
    (await calls.refused('adoption.putEvent', entry(...args))).message;
  const row = async (key: string) =>
    (await calls.ask('adoption.holders', {})).rows.find((one) => one.key === key);

  expect(await refused(B01, 'return', '2025-10')).toContain('休止も停止もしていない');
  await put(B01, 'leave', '2025-10');
  expect(await row(B01)).toMatchObject({ stateLabel: '休止（休学）', open: 1, isOver: false });
  expect(await refused(B01, 'leave', '2025-11')).toBe('すでに休止または停止しています。');
  await put(B01, 'return', '2026-04', { filedOn: '2026-02-01' });
  // The return lies ahead.
  expect(await row(B01)).toMatchObject({ stateLabel: '休止（休学）', open: 2 });

  expect(await refused(B02, 'decrease', '2025-12')).toContain('後の月額を入力');
  expect(await refused(B02, 'decrease', '2025-12', { monthly: 60000 })).toContain('54,000円 より少なく');
  await put(B02, 'decrease', '2025-12', { monthly: 30000 });
  expect(await row(B02)).toMatchObject({ standing: { monthly: 30000 }, holder: { monthly: 54000 } });
  expect(await refused(B02, 'increase', '2026-01', { monthly: 30000 })).toContain('30,000円 より多く');
  expect(await refused(B02, 'leaving', '2025-03')).toContain('始期');
  await put(B02, 'leaving', '2026-01', { filedOn: '2026-01-10', reportedOn: '2026-01-20' });
  expect(await row(B02)).toMatchObject({ stateLabel: '退学', isOver: true, open: 1 });
  expect(await refused(B02, 'increase', '2026-02', { monthly: 40000 })).toContain('「退学」で終わっています');
  expect(
    await refused(B02, 'pledgeDetails', '2025-11', { filedOn: '2026-01-10', reportedOn: '2026-01-01' }),
  ).toContain('届の提出の日より前');

  const leaving = (await row(B02))?.events.find(({ event }) => event === 'leaving');
  expect(leaving).toMatchObject({ by: '担当　花子', recordedOn: '2026-02-10' });
  await calls.ask('adoption.removeEvent', { id: leaving?.id ?? '' });
  expect(await row(B02)).toMatchObject({ stateLabel: '貸与中' });
  await calls.ask('history.undo', {});
  expect(await row(B02)).toMatchObject({ stateLabel: '退学' });
});
