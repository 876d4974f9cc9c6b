import { withinTop } from '../cohort/standing.ts';
import type { MarksWay } from '../edition-marks.ts';
import { fieldsOfRank, gpaRankOf, rankAsked, tieSentence, unsettledRank } from './gpa-rank.ts';
import type { WayOutcome, WayQuestion } from './marks-way.ts';

/** 上位1/3 and the like, of the whole group: rank × denominator ≤ head count × numerator. */
export function byTop(
  { numerator, denominator }: Extract<MarksWay, { kind: 'top' }>,
  question: WayQuestion,
): WayOutcome {
  const base = { fields: fieldsOfRank, citations: [question.citation] };
  const known = gpaRankOf(question);
  if (known === null) {
    const { fields: asks, sentence } = rankAsked(question);
    return { ...base, state: 'missing', sentence, asks };
  }
  const reached = withinTop(known, numerator, denominator);
  if (reached && !withinTop({ ...known, rank: known.lowest }, numerator, denominator)) {
    const { fields: asks, sentence } = unsettledRank(known);
    return { ...base, state: 'missing', sentence, asks };
  }
  const part = `上位${numerator}/${denominator}`;
  const line = Math.floor((known.headCount * numerator) / denominator);
  const upTo = line === 0 ? 'に当たる順位はありません' : `は${line}位まで`;
  const figures = {
    ...base,
    actual: `${known.headCount}人中${known.rank}位`,
    limit: line === 0 ? part : `${line}位以内（${part}）`,
  };
  const place = `${known.words}（${part}${upTo}）`;
  return reached
    ? { ...figures, state: 'met', sentence: `${place}で、基準に入ります。${tieSentence(known, line)}` }
    : {
        ...figures,
        state: 'notMet',
        sentence: `${place}で、基準に入りません。`,
        shortBy: `あと ${known.rank - line}位`,
      };
}
