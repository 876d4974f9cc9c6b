import { describe, expect, it } from 'vitest';
import type { Defect } from '#core/domain/defects/defect.ts';
import type { PaperWay } from '#core/domain/paper-way/step.ts';
import type { PaperNeed, PaperStatus } from '#core/domain/papers.ts';
import { enclosureOf, isDue } from '#core/domain/shipments/envelope.ts';
import { openSentences } from '#core/domain/shipments/readiness.ts';
import { enclosingRefusal, sealingRefusal } from '#core/domain/shipments/sealing.ts';
import { paperStatus, receivedOn, returnedOn, stepOn } from '../../support/paper-steps.ts';

const citation = { document: '試験用の案内', locator: 'p.1', quote: '全員' };
const need = (key: string, status: PaperNeed['status'] = 'needed'): PaperNeed => ({
  key,
  number: '②',
  label: `書類${key}`,
  shortLabel: key,
  owner: 'applicant',
  reason: '',
  form: null,
  status,
  citation,
});
const received = [receivedOn('2022-06-10')];
const sealed: PaperWay = [...received, stepOn('2022-06-12', { kind: 'sealed', shipment: 1 })];
const arrived: PaperWay = [
  ...sealed,
  stepOn('2022-06-13', { kind: 'sent', shipment: 1 }),
  stepOn('2022-06-15', { kind: 'arrived', shipment: 1 }),
];

const papers: readonly PaperStatus[] = [
  paperStatus(need('a'), received),
  paperStatus(need('b')),
  paperStatus(need('c', 'undetermined')),
  paperStatus(need('d'), arrived),
];
const member = (counted: readonly string[], exception: string | null = null) => ({
  studentNumber: '001',
  receiptNumber: '2022',
  papers: counted,
  exception,
});
const open = { sealedOn: null };
const none = { defects: [], rules: [] };

const defect = (paperKey: string | null, level: Defect['level'], kind: Defect['kind']): Defect => ({
  id: `${kind}:${paperKey}`,
  kind,
  level,
  paperKey,
  sentence: `${kind}`,
  next: '',
  citation: null,
});

describe('an envelope that is open', () => {
  it('shows what should lie in it: in hand, missing, not decided; not what JASSO has', () => {
    const { papers: shown, due } = enclosureOf(papers, member([]), open, none);
    expect(shown.map(({ key, state }) => [key, state])).toEqual([
      ['a', 'inHand'],
      ['b', 'missing'],
      ['c', 'undetermined'],
    ]);
    expect(due).toBe(3);
  });

  it('is complete when everything is counted and nothing is wrong, or there is a reason and something in it', () => {
    const whole = papers.slice(0, 1);
    expect(enclosureOf(whole, member([]), open, none).isComplete).toBe(false);
    expect(enclosureOf(whole, member(['a']), open, none).isComplete).toBe(true);
    const wrong = { ...none, defects: [defect(null, 'look', 'look')] };
    expect(enclosureOf(whole, member(['a']), open, wrong).isComplete).toBe(false);
    expect(enclosureOf(whole, member(['a'], '後日'), open, wrong).isComplete).toBe(true);
    expect(enclosureOf(whole, member([], '後日'), open, wrong).isComplete).toBe(false);
  });

  it('is not concerned by a defect of a paper that lies elsewhere', () => {
    const elsewhere = { ...none, defects: [defect('d', 'stop', 'look')] };
    expect(enclosureOf(papers.slice(0, 1), member(['a']), open, elsewhere).defects).toEqual([]);
  });

  it('no longer counts a paper that was handed back since', () => {
    const back = [paperStatus(need('a'), [...received, returnedOn('2022-06-11', '署名なし')])];
    expect(enclosureOf(back, member(['a']), open, none)).toMatchObject({ counted: 0, isComplete: false });
  });
});

it('a sealed envelope holds what went in, also when the facts no longer ask for it', () => {
  const closed = enclosureOf([], member(['a', 'gone:supporter1']), { sealedOn: '2022-06-12' }, none);
  expect(closed.papers.map(({ key }) => key)).toEqual(['a', 'gone:supporter1']);
  expect(closed).toMatchObject({ counted: 2, due: 2, isComplete: true });
});

it('what was kept, destroyed or came back from JASSO has not to be sent', () => {
  const due = (way: PaperWay): boolean => isDue(paperStatus(need('a'), way));
  expect(due([])).toBe(true);
  expect(due([...received, returnedOn('2022-06-11', '署名なし')])).toBe(true);
  expect(due([...received, stepOn('2022-06-11', { kind: 'givenBack' })])).toBe(true);
  expect(due([...received, stepOn('2022-06-11', { kind: 'kept' })])).toBe(false);
  expect(due([...arrived, stepOn('2022-06-20', { kind: 'givenBack' })])).toBe(false);
  expect(due([...arrived, stepOn('2022-06-20', { kind: 'queried', about: '署名', dueOn: null })])).toBe(true);
});

it('why an envelope stays open names the first student and how many others', () => {
  const enclosure = enclosureOf(papers, member([]), open, none);
  expect(sealingRefusal([])).toContain('まだ生徒がいません');
  expect(sealingRefusal([{ name: '髙橋　葵', enclosure }])).toContain('髙橋　葵さんの');
  const two = ['髙橋　葵', '田中　花子'].map((name) => ({ name, enclosure }));
  expect(sealingRefusal(two)).toContain('髙橋　葵さんほか 1 人');
  const done = enclosureOf(papers.slice(0, 1), member(['a']), open, none);
  expect(sealingRefusal([{ name: '髙橋　葵', enclosure: done }])).toBeNull();
});

it('why a paper cannot go in on a day', () => {
  expect(enclosingRefusal(paperStatus(need('a'), received), '2022-06-10')).toBeNull();
  expect(enclosingRefusal(paperStatus(need('a'), received), '2022-06-09')).toContain('より前の日付');
  expect(enclosingRefusal(paperStatus(need('a'), sealed), '2022-06-20')).toContain('手元にありません');
});

it('what nobody has looked at is told as a number', () => {
  const defects = [
    defect('a', 'stop', 'paperReturned'),
    defect('a', 'look', 'look'),
    defect(null, 'look', 'look'),
    defect(null, 'look', 'supporters'),
  ];
  expect(openSentences(defects)).toEqual([
    'paperReturned',
    'supporters',
    '点検がまだの項目が 2 件あります。「点検」で確かめます。',
  ]);
});
