import type { MissingPapersNotice } from '#core/domain/documents/model.ts';
import type { School } from '#core/domain/school.ts';
import { box, line, text } from '../drawing.ts';
import { type Block, foot } from '../layout/flow.ts';
import { joined, type PageFrame } from '../layout/frame.ts';
import { oneLine, quiet, rules } from '../layout/style.ts';
import { baseline, fitText, lineHeight } from '../text/fit.ts';
import type { Measure } from '../text/measure.ts';
import { placeText } from '../text/place.ts';
import { tickBox } from './tick-box.ts';

const rowHeight = 5.4;
const headHeight = 22;
const stampSide = 20;
/** So many papers stand in one column beside the stamp; more are set in two. */
const rowsBesideStamp = 4;

/** 受領票: cut off and given back, so that the student can show what was handed in. */
export function receiptSlip(
  notice: MissingPapersNotice,
  school: School,
  frame: PageFrame,
  measure: Measure,
): Block {
  const { left, right, width } = frame;
  const { person, papers } = notice;
  const listWidth = width - stampSide - 6;
  const columns = papers.length <= rowsBesideStamp ? 1 : 2;
  const perColumn = Math.ceil(papers.length / columns);
  const columnWidth = listWidth / columns;
  const labels = papers.map(({ label }) =>
    fitText(label, columnWidth - 9, { ...oneLine, size: 8.5, least: 5 }, measure),
  );
  const height = headHeight + Math.max(perColumn * rowHeight, stampSide) + 2;
  return foot(height, (top) => {
    const listTop = top + headHeight;
    return [
      line(left, top + 1.6, right, top + 1.6, rules.thin, 0, true),
      placeText(
        '切り取り線',
        { x: left, y: top + 5, width, align: 'center' },
        { size: 7, ink: quiet },
        measure,
      ),
      text(left, top + 11, '受領票', 13, 'bold'),
      placeText(
        joined([school.name, '奨学金担当']),
        { x: left, y: top + 11, width, align: 'right' },
        { size: 9 },
        measure,
      ),
      text(left, top + 18.4, `${person.place}　${person.name} さん`.trimStart(), 10.5),
      placeText(
        '受領日　令和　　　年　　　月　　　日',
        { x: left, y: top + 18.4, width, align: 'right' },
        { size: 10 },
        measure,
      ),
      ...labels.flatMap(({ lines, size }, index) => {
        const x = left + Math.floor(index / perColumn) * columnWidth;
        const y = listTop + (index % perColumn) * rowHeight;
        const start = y + (rowHeight - lines.length * lineHeight(size)) / 2;
        return [
          ...tickBox({ x, y, width: 6, height: rowHeight }, false),
          ...lines.map((content, row) =>
            text(x + 7, start + row * lineHeight(size) + baseline(size), content, size),
          ),
        ];
      }),
      box(right - stampSide, listTop, stampSide, stampSide, rules.thin),
      text(right - stampSide + 1.4, listTop + 3.4, '担当者印', 6.5, 'regular', quiet),
    ];
  });
}
