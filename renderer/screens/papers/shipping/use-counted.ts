import { useLayoutEffect, useRef, useState } from 'react';
import type { EnclosedLine } from '#core/contract/shipments.ts';
import type { EnclosedPaper, EnclosedState } from '#core/domain/shipments/envelope.ts';
import { useChange } from '../../../api.ts';
import { useStepBack } from '../../../components/use-step-back.ts';
import { countedWith, nothingStruck, type Struck, stillStruck, withoutWrite } from './counted-keys.ts';

/**
 * The papers of one student as they are counted. Keys come faster than answers: what was struck is known here first and
 * stored one write after the other, each with everything that counts by then.
 */
export function useCounted(id: string, { studentNumber, papers }: EnclosedLine) {
  const stored = new Set(papers.filter(({ state }) => state === 'counted').map(({ key }) => key));
  const [struck, setStruck] = useState<Struck>(nothingStruck);
  // Two keys can come before the screen is drawn again: what the second one builds on stands here.
  const now = useRef({ stored, struck });
  const writes = useRef(0);
  const answered = useRef(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const count = useChange('shipments.count');
  const { undo } = useStepBack();

  const know = (next: Struck): void => {
    now.current.struck = next;
    setStruck(next);
  };
  useLayoutEffect(() => {
    now.current.stored = stored;
    const left = stillStruck(now.current.struck, stored, answered.current);
    if (left.size !== now.current.struck.size) know(left);
  });

  const write = (key: string, isIn: boolean): void => {
    writes.current += 1;
    const own = writes.current;
    know(new Map([...now.current.struck, [key, { isIn, write: own }]]));
    const keys = [...countedWith(now.current.stored, now.current.struck)];
    last.current = last.current.then(async () => {
      const reply = await count.run({ id, studentNumber, papers: keys });
      answered.current = own;
      if (!reply.ok) know(withoutWrite(now.current.struck, own));
    });
  };
  const stateIn = (keys: ReadonlySet<string>, { key, state }: EnclosedPaper): EnclosedState => {
    if (state !== 'counted' && state !== 'inHand') return state;
    return keys.has(key) ? 'counted' : 'inHand';
  };
  const shown = countedWith(stored, struck);
  return {
    stateOf: (paper: EnclosedPaper): EnclosedState => stateIn(shown, paper),
    toggle: (paper: EnclosedPaper): void => {
      const state = stateIn(countedWith(now.current.stored, now.current.struck), paper);
      if (state === 'counted' || state === 'inHand') write(paper.key, state === 'inHand');
    },
    stepBack: async (): Promise<void> => {
      await last.current;
      know(nothingStruck);
      await undo();
    },
  } as const;
}
