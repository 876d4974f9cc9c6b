import type { CandidatesView } from '#core/contract/recommendations.ts';
import { Checkbox } from '../../../components/checkbox.tsx';
import { TextField } from '../../../components/text-field.tsx';
import type { useDay } from '../use-day.ts';
import { type CountKey, groundRows, kindRows, type LetterTexts } from './letter-texts.ts';

type Props = Readonly<{
  texts: LetterTexts;
  onTexts: (texts: LetterTexts) => void;
  problems: ReadonlyMap<string, string>;
  day: ReturnType<typeof useDay>;
  dayProblem: string | null;
  recorded: CandidatesView['recorded'];
}>;

/** What stands on the 推薦書 besides the students, in the order of the screen of スカラAC. */
export function LetterFields({ texts, onTexts, problems, day, dayProblem, recorded }: Props) {
  const field = (
    key: 'principalFamily' | 'principalGiven' | 'officerFamily' | 'officerGiven',
    label: string,
  ) => (
    <TextField
      label={label}
      value={texts[key]}
      onChange={(text) => onTexts({ ...texts, [key]: text })}
      problem={problems.get(key) ?? null}
    />
  );
  return (
    <section
      aria-label="推薦書の内容"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="flex w-80 shrink-0 flex-col gap-4 overflow-auto border-l border-rule px-5 py-4"
    >
      <TextField
        label="推薦書の日付"
        description="この日に推薦できる生徒が左に出ます。"
        value={day.text}
        onChange={day.setText}
        problem={dayProblem}
      />
      <fieldset className="grid grid-cols-2 gap-2">
        <legend className="col-span-2 mb-1 text-table font-bold">
          学校長名（姓・名それぞれ全角 5 文字以内）
        </legend>
        {field('principalFamily', '姓')}
        {field('principalGiven', '名')}
      </fieldset>
      <fieldset className="grid grid-cols-2 gap-2">
        <legend className="col-span-2 mb-1 text-table font-bold">
          担当者名（姓・名それぞれ全角 5 文字以内）
        </legend>
        {field('officerFamily', '姓')}
        {field('officerGiven', '名')}
      </fieldset>
      <Numbers texts={texts} onTexts={onTexts} problems={problems} recorded={recorded} />
      <TextField
        label="メモ（印刷しません）"
        value={texts.note}
        onChange={(note) => onTexts({ ...texts, note })}
      />
    </section>
  );
}

function Numbers({
  texts,
  onTexts,
  problems,
  recorded,
}: Pick<Props, 'texts' | 'onTexts' | 'problems' | 'recorded'>) {
  const counts = { ...recorded.alreadyRecommended, ...recorded.deleted };
  const rows = (entries: readonly (readonly [CountKey, string])[]) =>
    texts.differs ? (
      <div className="grid grid-cols-3 items-end gap-2">
        {entries.map(([key, label]) => (
          <TextField
            key={key}
            label={label}
            value={texts.counts[key]}
            onChange={(text) => onTexts({ ...texts, counts: { ...texts.counts, [key]: text } })}
            problem={problems.get(key) ?? null}
          />
        ))}
      </div>
    ) : (
      <p className="text-table">{entries.map(([key, label]) => `${label} ${counts[key]}`).join('・')}</p>
    );
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-table font-bold">推薦状況表の人数（記録から数えたもの）</legend>
      <p className="text-small text-ink-soft">既推薦者数（提出済みの推薦書）</p>
      {rows(kindRows)}
      <p className="text-small text-ink-soft">削除されたデータ（辞退・次回への記録）</p>
      {rows(groundRows)}
      <Checkbox isSelected={texts.differs} onChange={(differs) => onTexts({ ...texts, differs })}>
        スカラACの人数と違うので直す
      </Checkbox>
      {texts.differs && (
        <TextField
          label="違う理由（推薦状況表に載ります）"
          value={texts.reason}
          onChange={(reason) => onTexts({ ...texts, reason })}
          problem={problems.get('reason') ?? null}
        />
      )}
    </fieldset>
  );
}
