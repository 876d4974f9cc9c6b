import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useQueryOf } from '../api.ts';
import { Loading, ReadFailure } from '../components/loading.tsx';
import { SchemeContext } from '../scheme.ts';
import { Navigation } from './navigation.tsx';
import { PracticeBand } from './practice-band.tsx';
import { RecordBand } from './record-band.tsx';
import { TopBar } from './top-bar.tsx';

/** What stands around every screen. Only the middle scrolls. */
export function Frame() {
  const status = useQueryOf('workspace.status', {});
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // A new screen begins at its top, and the next Tab goes into it.
  const previous = useRef(pathname);
  useEffect(() => {
    if (previous.current === pathname) return;
    previous.current = pathname;
    main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, [pathname]);

  // A file dropped beside the drop zone must not replace the window.
  useEffect(() => {
    const ignore = (event: DragEvent) => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);

  if (status.error !== null) {
    return (
      <main className="mx-auto max-w-2xl pt-16">
        <h1 className="px-6 text-2xl font-bold">奨学デスク</h1>
        <ReadFailure failure={status.error} onRetry={() => void status.refetch()} />
      </main>
    );
  }
  if (status.data === undefined) return <Loading />;
  return (
    <SchemeContext value={status.data.edition.scheme}>
      <div className="flex h-full flex-col">
        {status.data.kind === 'practice' ? <PracticeBand asOf={status.data.asOf} /> : null}
        {status.data.record === null ? null : <RecordBand record={status.data.record} />}
        <div className="flex min-h-0 grow">
          <Navigation status={status.data} />
          <div className="flex min-w-0 grow flex-col">
            <TopBar status={status.data} />
            <main
              ref={main}
              tabIndex={-1}
              className="flex min-h-0 grow flex-col overflow-auto outline-none"
              data-quiet-focus
            >
              <Outlet />
            </main>
          </div>
        </div>
      </div>
    </SchemeContext>
  );
}
