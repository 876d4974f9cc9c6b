import type { PageFrame } from '../layout/frame.ts';
import { body, oneLine } from '../layout/style.ts';
import { designTable } from '../layout/table.ts';
import type { TableDesign } from '../layout/table-parts.ts';
import type { Measure } from '../text/measure.ts';

/** The tables of a cover sheet in one body size. */
export type CoverDesign = Readonly<{
  size: number;
  wishes: TableDesign;
  papers: TableDesign;
  dates: TableDesign;
}>;

/** Column widths add up to 180 mm: A4 portrait without its margins. */
export function coverDesign(size: number, { left }: PageFrame, measure: Measure): CoverDesign {
  const line = { ...oneLine, size };
  const full = { ...body, size };
  const small = { ...body, size: size - 0.5 };
  return {
    size,
    wishes: designTable(
      left,
      [
        { heading: '奨学金', width: 34, align: 'left', style: line },
        { heading: '判定', width: 36, align: 'left', style: { ...line, weight: 'bold' } },
        { heading: '理由', width: 110, align: 'left', style: small },
      ],
      measure,
    ),
    papers: designTable(
      left,
      [
        { heading: '確認', width: 10, align: 'center', style: line },
        { heading: '番号', width: 11, align: 'center', style: line },
        { heading: '書類', width: 57, align: 'left', style: full },
        { heading: '必要な理由', width: 62, align: 'left', style: small },
        { heading: '受領・不備', width: 40, align: 'left', style: small },
      ],
      measure,
    ),
    dates: designTable(
      left,
      [
        { heading: '日程', width: 40, align: 'left', style: line },
        { heading: '期日・期間', width: 58, align: 'left', style: line },
        { heading: '説明', width: 82, align: 'left', style: small },
      ],
      measure,
    ),
  };
}
