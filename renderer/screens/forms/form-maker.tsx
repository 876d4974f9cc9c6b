import { useState } from 'react';
import type { FormCard, FormSelection } from '#core/contract/forms.ts';
import type { FormFormat } from '#core/domain/documents/model.ts';
import { call } from '../../api.ts';
import { Notice } from '../../components/notice.tsx';
import { type Draw, useDrawnPdf } from '../../components/pdf/use-drawn-pdf.ts';
import { JobProgress } from '../../components/progress.tsx';
import { useDelayed } from '../../components/use-delayed.ts';
import { emptyOptions, isComplete, type OptionTexts, readOptions } from './form-request.ts';
import { FormSettings } from './form-settings.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { SaveButtons } from './save-buttons.tsx';

/** ms without typing before the preview is drawn again */
const pause = 400;

/** One form: for whom, with what, how it will look, and saving it. */
export function FormMaker({ card }: Readonly<{ card: FormCard }>) {
  const [selection, setSelection] = useState<FormSelection>({ kind: 'suggested' });
  const [texts, setTexts] = useState<OptionTexts>(emptyOptions);
  const [acknowledged, setAcknowledged] = useState(false);
  const { options, problems } = readOptions(card.form, texts);
  const hasPreview = card.formats.includes('pdf');
  const complete = isComplete(selection) && problems.size === 0;
  const preview = usePreview(hasPreview && complete ? { form: card.form, selection, options } : null);
  const warnings = preview.answer?.warnings ?? [];

  const canSave = (format: FormFormat): boolean =>
    complete && (format === 'xlsx' || (preview.answer !== null && (warnings.length === 0 || acknowledged)));

  return (
    <div className="flex min-w-0 grow">
      <div className="flex w-72 shrink-0 xl:w-84 flex-col gap-5 overflow-auto border-r border-rule px-5 py-4">
        <h2 className="text-lg font-bold">{card.title}</h2>
        {card.obstacles.length > 0 && (
          <Notice tone="warning" title="保存の前に確かめてください">
            <ul className="list-disc pl-4">
              {card.obstacles.map((obstacle) => (
                <li key={obstacle}>{obstacle}</li>
              ))}
            </ul>
          </Notice>
        )}
        <FormSettings
          form={card.form}
          selection={selection}
          onSelection={setSelection}
          texts={texts}
          onTexts={setTexts}
          problems={problems}
        />
        <SaveButtons
          card={card}
          request={{ form: card.form, selection, options }}
          canSave={canSave}
          warnings={warnings}
          acknowledged={acknowledged}
          onAcknowledge={setAcknowledged}
        />
      </div>
      <div className="flex min-w-0 grow flex-col">
        <PreviewPane
          hasPreview={hasPreview}
          complete={complete}
          answer={preview.answer}
          failure={preview.failure}
          progress={<JobProgress jobId={preview.jobId} label={`${card.title}を作っています`} />}
        />
      </div>
    </div>
  );
}

type Request = Readonly<{
  form: FormCard['form'];
  selection: FormSelection;
  options: ReturnType<typeof readOptions>['options'];
}>;

/** Drawn anew a moment after the last change. */
function usePreview(request: Request | null) {
  const wanted = useDelayed(request === null ? null : JSON.stringify(request), pause);
  return useDrawnPdf(wanted, drawForm);
}

const drawForm: Draw = (wanted, jobId) =>
  call('forms.preview', { ...(JSON.parse(wanted) as Request), jobId });
