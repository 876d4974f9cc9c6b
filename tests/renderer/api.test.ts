import { describe, expect, it } from 'vitest';
import type { ChannelName } from '#core/contract/index.ts';
import { isStaleAfter } from '../../renderer/api.ts';

const reads: readonly ChannelName[] = [
  'workspace.status',
  'home.summary',
  'students.list',
  'grades.list',
  'judgement.list',
  'papers.matrix',
  'forms.list',
  'log.search',
];

describe('what is read again after a change', () => {
  it.each<ChannelName>([
    'facts.edit',
    'students.add',
    'students.remove',
    'papers.record',
    'import.commit',
    'forms.save',
    'history.undo',
    'history.redo',
    'history.undoBatch',
    'workspace.saveSchool',
    'workspace.setAsOf',
    'workspace.startPractice',
    'workspace.endPractice',
  ])('%s: every list of the window', (changed) => {
    expect(reads.filter((read) => !isStaleAfter(changed, read))).toEqual([]);
  });

  it.each<ChannelName>(['import.correct', 'import.leaveOut', 'import.preview'])(
    '%s: the rows of the import and nothing that is stored',
    (changed) => {
      expect(isStaleAfter(changed, 'import.rows')).toBe(true);
      expect(reads.filter((read) => isStaleAfter(changed, read))).toEqual([]);
    },
  );

  it.each<ChannelName>(['shell.chooseFile', 'import.open', 'forms.preview', 'jobs.cancel'])(
    '%s: nothing',
    (changed) => {
      expect([...reads, 'import.rows' as const].filter((read) => isStaleAfter(changed, read))).toEqual([]);
    },
  );

  it.each<ChannelName>([
    'rules.saveValue',
    'rules.import',
    'rules.removeOwn',
    'workspace.setAsOf',
    'history.undo',
  ])('%s: the rules, and every list that is judged by them', (changed) => {
    expect(isStaleAfter(changed, 'rules.editions')).toBe(true);
    expect(isStaleAfter(changed, 'judgement.list')).toBe(true);
  });

  it('does not read the rules again, which no change of data touches', () => {
    expect(isStaleAfter('facts.edit', 'rules.edition')).toBe(false);
  });
});
