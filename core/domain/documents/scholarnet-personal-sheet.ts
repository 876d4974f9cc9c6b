import type { Cited } from '../cited.ts';
import type { ScholarNetRules } from '../scholarnet/rules.ts';
import type { SheetContent, SheetSource } from './sheet-content.ts';

/** スカラネット・パーソナル in one page, for students who register. */
export function scholarNetPersonalSheet({ title, personal, scholarNumber }: ScholarNetRules): SheetContent {
  const groups = scholarNumber.value;
  const whole = groups.reduce((sum, digits) => sum + digits, 0);
  return {
    editionTitle: title,
    lead: 'スカラネット・パーソナルは、自分の奨学金の内容を確かめ、在学中や返還のときの届出をするための、日本学生支援機構のサイトです。登録は自分でします。',
    sections: [
      {
        title: '用意するもの',
        parts: [{ kind: 'points', mark: 'tick', sentences: wordsOf(personal.ready) }],
      },
      {
        title: '奨学生番号',
        parts: [
          {
            kind: 'facts',
            facts: [
              {
                label: `${groups.join('桁-')}桁（${whole}桁）`,
                value: groups.map((digits) => '□'.repeat(digits)).join(' － '),
                strong: true,
              },
            ],
          },
        ],
      },
      {
        title: '登録の手順',
        parts: [
          {
            kind: 'points',
            mark: 'point',
            sentences: wordsOf(personal.steps).map((step, at) => `${at + 1}．${step}`),
          },
        ],
      },
      {
        title: '困ったとき',
        parts: [{ kind: 'points', mark: 'point', sentences: wordsOf(personal.trouble) }],
      },
    ],
    notes: [
      '奨学生番号を12桁とする説明がありますが、機構の様式では3桁-2桁-6桁の11桁です。',
      '手順のうち「未確認」の資料によるものは、画面が変わっていることがあります。画面の案内に従ってください。',
    ],
    sources: [
      { label: '奨学生番号', citation: scholarNumber.citation, unconfirmed: false },
      ...sourcesOf('用意するもの', personal.ready),
      ...sourcesOf('登録の手順', personal.steps),
      ...sourcesOf('困ったとき', personal.trouble),
    ],
    appendix: [],
  };
}

const wordsOf = (cited: readonly Cited<string>[]): readonly string[] => cited.map(({ value }) => value);

const sourcesOf = (label: string, cited: readonly Cited<string>[]): readonly SheetSource[] =>
  cited.map(({ citation, certainty }) => ({ label, citation, unconfirmed: certainty !== 'A' }));
