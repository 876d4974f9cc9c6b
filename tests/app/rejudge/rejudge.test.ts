import { describe, expect, it } from 'vitest';
import { addStudent, startPractice, startService } from '../own-service.ts';

const other = { edition: 'advance-2026', jobId: 'rejudge' };

describe('re-judging', () => {
  it('counts everyone once, and lists whoever changes in order of class', async () => {
    const { ask } = await startPractice();
    const { counts, lines, moves, before, after } = await ask('rejudge.compare', other);
    expect([before.id, after.id]).toEqual(['advance-2022', 'advance-2026']);
    expect(counts.result + counts.criteria + counts.none).toBe(counts.all);
    expect(counts.all).toBe((await ask('workspace.status', {})).students);
    expect(lines).toHaveLength(counts.result + counts.criteria);
    expect(counts.result).toBeGreaterThan(0);
    const place = (await ask('students.list', {})).map(({ studentNumber }) => studentNumber);
    const order = lines.map(({ studentNumber }) => place.indexOf(studentNumber));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const moved = lines.flatMap(({ changes }) =>
      changes.filter((each) => each.before?.state !== each.after?.state),
    );
    expect(moves.reduce((sum, { students }) => sum + students, 0)).toBe(moved.length);
  });

  it('changes nothing: neither the edition nor a judgement', async () => {
    const { ask } = await startPractice();
    const before = await ask('judgement.list', {});
    await ask('rejudge.compare', other);
    expect(await ask('judgement.list', {})).toEqual(before);
    expect((await ask('workspace.status', {})).edition.id).toBe('advance-2022');
  });

  it('foretells exactly what switching brings', async () => {
    const { ask } = await startPractice();
    const { lines } = await ask('rejudge.compare', other);
    const status = await ask('workspace.switchEdition', { id: other.edition });
    expect(status.edition.id).toBe(other.edition);
    const now = new Map((await ask('judgement.list', {})).lines.map((line) => [line.studentNumber, line]));
    for (const { studentNumber, changes } of lines)
      for (const { wish, after } of changes) {
        const found = now.get(studentNumber)?.wishes.find((each) => each.wish === wish);
        expect(found?.state ?? null, `${studentNumber} ${wish}`).toBe(after?.state ?? null);
      }
  });

  it('gives the reasons and sources of both sides for one student', async () => {
    const { ask, refused } = await startPractice();
    const [first] = (await ask('rejudge.compare', other)).lines;
    const { line, changes } = await ask('rejudge.of', {
      ...other,
      studentNumber: first?.studentNumber ?? '',
    });
    expect(line).toEqual(first);
    const sides = changes.flatMap(({ criteria }) => criteria.flatMap((each) => [each.before, each.after]));
    for (const side of sides) expect(side?.citations.length ?? 1).toBeGreaterThan(0);
    expect((await refused('rejudge.of', { ...other, studentNumber: 'なし' })).code).toBe('student-unknown');
  });

  it('by the edition in use changes nobody, and an unknown one is refused', async () => {
    const { ask, refused } = await startPractice();
    const same = await ask('rejudge.compare', { ...other, edition: 'advance-2022' });
    expect(same).toMatchObject({ lines: [], moves: [], counts: { result: 0, criteria: 0 } });
    expect((await refused('rejudge.compare', { ...other, edition: 'advance-1999' })).code).toBe(
      'edition-unknown',
    );
  });

  it('reads what was entered since', async () => {
    const calls = await startService();
    await addStudent(calls, '001', { wantsGrant: 'はい', nationality: '日本国' });
    expect((await calls.ask('rejudge.compare', other)).counts.all).toBe(1);
    await addStudent(calls, '002', { wantsGrant: 'はい' });
    expect((await calls.ask('rejudge.compare', other)).counts.all).toBe(2);
  });

  it('stops when it is told to, and says that nothing has changed', async () => {
    const { service, reply } = await startPractice();
    service.onProgress(({ jobId }) => void reply('jobs.cancel', { jobId }));
    const answer = await reply('rejudge.compare', other);
    expect(answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  });
});
