import { Unlink } from 'lucide-react';
import { type RefObject, useMemo } from 'react';
import { factOf } from '#core/domain/foundation/facts.ts';
import type { TieContent } from '#core/domain/foundation/tie-content.ts';
import { Button } from '../../components/button.tsx';
import { SavedField } from '../../components/saved-field.tsx';
import { SearchSelect } from '../../components/search-select.tsx';
import { useScheme } from '../../scheme.ts';
import {
  choiceOf,
  contentChoices,
  contentFor,
  fixedId,
  formatChoiceOf,
  formatChoices,
  withFormat,
} from './tie-choices.ts';

/** What is written into the cell, and how. Every choice is stored at once. */
export function TieEditor({
  content,
  onChange,
  onClear,
  onChosen,
  place,
}: Readonly<{
  content: TieContent | null;
  /** Answers the reason why it was not stored; null = it was */
  onChange: (content: TieContent) => Promise<string | null>;
  onClear: () => void;
  /** The field is chosen: on to the next cell */
  onChosen: () => void;
  place: RefObject<HTMLDivElement | null>;
}>) {
  const scheme = useScheme();
  const choices = useMemo(() => contentChoices(scheme), [scheme]);
  const choose = async (choice: string): Promise<void> => {
    // A text of one's own has to be typed first.
    const chosen = contentFor(choice);
    const stored = await onChange(chosen.kind === 'fixed' ? { ...chosen, text: '（文字）' } : chosen);
    if (stored === null && choice !== fixedId) onChosen();
  };
  return (
    <div ref={place} className="flex flex-col gap-3">
      <SearchSelect
        label="書き込む項目"
        choices={choices}
        value={choiceOf(content)}
        placeholder="項目の名前で探す"
        onChange={(choice) => {
          if (choice !== null) void choose(choice);
        }}
      />
      {content !== null && <Details content={content} onChange={onChange} />}
      {content !== null && (
        <Button size="small" icon={Unlink} className="self-start" onPress={onClear}>
          割り当てを外す
        </Button>
      )}
    </div>
  );
}

type DetailsProps<Content> = Readonly<{
  content: Content;
  onChange: (content: TieContent) => Promise<string | null>;
}>;

function Details({ content, onChange }: DetailsProps<TieContent>) {
  if (content.kind === 'fixed')
    return (
      <SavedField
        label="入れる文字"
        text={content.text}
        onSave={(text) =>
          text === '' ? Promise.resolve('入れる文字を入力してください。') : onChange({ ...content, text })
        }
      />
    );
  const fact = factOf(content.fact);
  if (fact === undefined) return null;
  return (
    <>
      <SearchSelect
        label="書き方"
        choices={formatChoices(fact.kind)}
        value={formatChoiceOf(content)}
        onChange={(choice) => {
          if (choice !== null) void onChange(withFormat(content, choice));
        }}
      />
      {content.kind === 'mark' ? (
        <Mark content={content} choices={fact.choices} onChange={onChange} />
      ) : (
        <Boxes content={content} onChange={onChange} />
      )}
    </>
  );
}

function Mark({
  content,
  choices,
  onChange,
}: DetailsProps<Extract<TieContent, { kind: 'mark' }>> & Readonly<{ choices: readonly string[] | null }>) {
  return (
    <div className="grid grid-cols-2 gap-3">
      <SavedField
        label="この言葉のとき"
        text={content.equals}
        choices={choices}
        onSave={(equals) =>
          equals === '' ? Promise.resolve('言葉を入力してください。') : onChange({ ...content, equals })
        }
      />
      <SavedField
        label="付ける印"
        text={content.mark}
        onSave={(mark) =>
          mark === '' ? Promise.resolve('印を入力してください。') : onChange({ ...content, mark })
        }
      />
    </div>
  );
}

const mostBoxes = 100;

function Boxes({ content, onChange }: DetailsProps<Extract<TieContent, { kind: 'fact' }>>) {
  return (
    <SavedField
      label="1文字ずつ分けるマスの数"
      hint="右へ並んだマスに1文字ずつ入れるときだけ。ふつうは空けておきます。"
      text={content.boxes === null ? '' : String(content.boxes)}
      onSave={(text) => {
        const plain = text.normalize('NFKC').trim();
        const boxes = plain === '' ? null : Number(plain);
        const isCount = boxes === null || (Number.isInteger(boxes) && boxes >= 2 && boxes <= mostBoxes);
        return isCount
          ? onChange({ ...content, boxes })
          : Promise.resolve(`2 から ${mostBoxes} までの数で入力してください。`);
      }}
    />
  );
}
