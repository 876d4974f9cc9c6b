import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgementHandlers } from '#core/app/judgement/handlers.ts';
import { answered, contextInMemory, type TestContext } from './practice-context.ts';

let opened: TestContext;
beforeAll(async () => {
  opened = await contextInMemory('practice');
});
afterAll(() => opened.close());

const list = async () => answered(await judgementHandlers(opened.ctx)['judgement.list']({}));
const detail = async (studentNumber: string) =>
  answered(await judgementHandlers(opened.ctx)['judgement.of']({ studentNumber }));

describe('judgement.list', () => {
  it('counts every applicant in exactly one state', async () => {
    const { counts, lines } = await list();
    expect(counts.all).toBe(120);
    expect(lines).toHaveLength(120);
    expect(counts.yes + counts.schoolDecides + counts.missing + counts.no + counts.noWish).toBe(120);
    expect(counts.yes).toBeGreaterThan(0);
    expect(counts.borderline).toBe(lines.filter((line) => line.borderline).length);
  });

  it('has a badge per wish and stands in order of class and seat', async () => {
    const { lines } = await list();
    for (const line of lines) {
      const expected = (line.wantsGrant === true ? 1 : 0) + (line.choice === null ? 0 : 1);
      expect(line.wishes.length).toBeGreaterThanOrEqual(expected);
    }
    const places = lines.flatMap((line) => (line.class === '1' && line.grade === 3 ? [line.seat ?? 0] : []));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('judgement.of', () => {
  it('names what to enter next for a student with missing information, each entry once', async () => {
    const { lines } = await list();
    const open = lines.find((line) => line.state === 'missing');
    if (open === undefined) throw new Error('nobody is missing information');
    const { next, judgement } = await detail(open.studentNumber);
    const fields = judgement.wishes
      .flatMap((wish) => wish.criteria)
      .flatMap(({ verdict }) => (verdict.kind === 'missing' ? verdict.fields : []));
    expect(next.map((step) => step.field)).toEqual(expect.arrayContaining(fields));
    expect(new Set(next.map((step) => step.sentence)).size).toBe(next.length);
  });

  it('leads to the statement of the school where one is awaited', async () => {
    const { lines } = await list();
    const open = lines.find((line) =>
      line.wishes.some((w) => w.wish === 'grant' && w.state === 'schoolDecides'),
    );
    if (open === undefined) throw new Error('nobody waits for the school');
    const { next } = await detail(open.studentNumber);
    expect(next.find((step) => step.field === 'studyWillMethod')?.sentence).toContain('レポートか面談');
  });

  it('answers a number that is not in the roster', async () => {
    const reply = await judgementHandlers(opened.ctx)['judgement.of']({ studentNumber: '999999' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'student-unknown' } });
  });
});
