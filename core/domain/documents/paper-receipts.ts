import { fullName } from '../applicant.ts';
import { type ApplicantCase, placeOf } from '../case.ts';
import type { Receipt } from './paper-register-sheet.ts';

/** Every time a paper of this student was taken in. */
export const receiptsOf = ({ applicant, papers }: ApplicantCase): readonly Receipt[] =>
  papers.flatMap(({ need, way }) =>
    way.flatMap((step): readonly Receipt[] =>
      step.kind === 'received' || step.kind === 'resubmitted'
        ? [
            {
              studentNumber: applicant.studentNumber,
              place: placeOf(applicant),
              name: fullName(applicant),
              on: step.on,
              recordedAt: step.recordedAt,
              paper: `${need.number} ${need.label}`,
              again: step.kind === 'resubmitted',
              copy: step.copy,
              by: step.by,
              note: step.note,
            },
          ]
        : [],
    ),
  );
