import { ChevronLeft, ChevronRight } from 'lucide-react';
import { formatCount } from '../format.ts';
import { Button } from './button.tsx';

/** Pages of a list that is too long to be here as a whole: where one is, and on to the next. */
export function Pager({
  label,
  page,
  pageSize,
  total,
  onPage,
}: Readonly<{
  label: string;
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}>) {
  const last = Math.max(0, Math.ceil(total / pageSize) - 1);
  const from = page * pageSize + 1;
  const to = Math.min(total, from + pageSize - 1);
  return (
    <nav aria-label={label} className="flex flex-wrap items-center gap-x-4 gap-y-2 text-table">
      <p role="status">
        {total === 0
          ? '0 件'
          : last === 0
            ? `${formatCount(total)} 件`
            : `${formatCount(total)} 件のうち ${formatCount(from)}〜${formatCount(to)} 件目`}
      </p>
      {last === 0 ? null : (
        <span className="flex gap-2">
          <Button size="small" icon={ChevronLeft} isDisabled={page === 0} onPress={() => onPage(page - 1)}>
            前へ
          </Button>
          <Button size="small" icon={ChevronRight} isDisabled={page >= last} onPress={() => onPage(page + 1)}>
            次へ
          </Button>
        </span>
      )}
    </nav>
  );
}
