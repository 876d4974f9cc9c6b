import { useQueryOf } from '../../api.ts';
import { Loading, ReadFailure } from '../../components/loading.tsx';
import { MakePack } from './make-pack.tsx';
import { Notes } from './notes.tsx';

/** 引継ぎ: the notes for the next officer, and everything in one folder. */
export function HandoverTab() {
  const view = useQueryOf('handover.view', {});
  if (view.error !== null) return <ReadFailure failure={view.error} onRetry={() => void view.refetch()} />;
  if (view.data === undefined) return <Loading />;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_24rem] items-start gap-8 py-4 pr-6 pb-10">
      <Notes notes={view.data.notes} />
      <MakePack parts={view.data.parts} />
    </div>
  );
}
