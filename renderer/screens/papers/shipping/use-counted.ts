import { useEffect, useRef, useState } from 'react';
import type { EnclosedLine } from '#core/contract/shipments.ts';
import type { EnclosedPaper, EnclosedState } from '#core/domain/shipments/envelope.ts';
import { useChange } from '../../../api.ts';
import { useStepBack } from '../../../components/use-step-back.ts';

/**
 * The papers of one student as they are counted. Keys come faster than answers: what was counted is known here first
 * and stored one after the other; what is stored shows again once nothing is on its way.
 */
export function useCounted(id: string, { studentNumber, papers }: EnclosedLine) {
  const stored = papers.filter(({ state }) => state === 'counted').map(({ key }) => key);
  const [counted, setCounted] = useState<ReadonlySet<string>>(() => new Set(stored));
  const latest = useRef(counted);
  const underWay = useRef(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const count = useChange('shipments.count');
  const { undo } = useStepBack();
  const together = stored.join(' ');
  useEffect(() => {
    if (underWay.current > 0) return;
    latest.current = new Set(together.split(' ').filter((key) => key !== ''));
    setCounted(latest.current);
  }, [together]);

  const stateIn = (keys: ReadonlySet<string>, { key, state }: EnclosedPaper): EnclosedState => {
    if (state !== 'counted' && state !== 'inHand') return state;
    return keys.has(key) ? 'counted' : 'inHand';
  };
  const store = (keys: ReadonlySet<string>): void => {
    latest.current = keys;
    setCounted(keys);
    underWay.current += 1;
    last.current = last.current.then(async () => {
      const reply = await count.run({ id, studentNumber, papers: [...keys] });
      underWay.current -= 1;
      if (reply.ok) return;
      latest.current = new Set(stored);
      setCounted(latest.current);
    });
  };
  return {
    stateOf: (paper: EnclosedPaper): EnclosedState => stateIn(counted, paper),
    toggle: (paper: EnclosedPaper): void => {
      const keys = latest.current;
      const state = stateIn(keys, paper);
      if (state === 'counted') store(new Set([...keys].filter((key) => key !== paper.key)));
      if (state === 'inHand') store(new Set([...keys, paper.key]));
    },
    stepBack: async (): Promise<void> => {
      await last.current;
      await undo();
    },
  } as const;
}
