import type { IsoDate } from '../applicant.ts';
import { dayWithWeekday } from '../dates.ts';
import { assertNever } from '../result.ts';
import type { DeadlineFlag, Flag, FlagKind } from './flag.ts';
import type { Actor, NextStep } from './next-step.ts';

/** Short, for a chip and a column. */
export const flagLabels: Readonly<Record<FlagKind, string>> = {
  unknownInAc: '名簿にない番号',
  notInRoster: '名簿にない生徒',
  sharedNumber: '受付番号の重複',
  noRound: '募集回の外',
  acNotRecommended: 'スカラACで未推薦',
  acRecommendedOnly: 'スカラACだけ推薦済',
  acNotUpdated: '成績が未更新',
  numberLost: '受付番号がない',
  issueDateMissing: '発行日がない',
  queried: '不備照会',
  deadline: '締切が近い・過ぎた',
  notSubmitted: '推薦書が未提出',
  gradesOnly: '成績入力のみ',
  notRecommended: '入力済・未推薦',
  correctionA: '訂正期間A',
  neverEntered: '未入力',
  paperDefect: '書類の不備',
  papersMissing: '書類の不足',
  changedAfter: '推薦後に変更',
  wishWithdrawn: '希望が消えた',
  notRecommendable: '判定の確認',
  stillInAc: '申込データが残る',
  foundInAc: '同名の申込みあり',
  acNameDiffers: '氏名が違う',
  acMissing: 'スカラACにない',
  earlierNumber: '前の回の番号',
  noHandOver: '通知の未交付',
};

/** What the flag says of this line. */
export function flagSentence(flag: Flag): string {
  switch (flag.kind) {
    case 'unknownInAc':
      return `スカラACの受付番号 ${flag.receiptNumber} は、名簿のどの生徒の番号でもありません。`;
    case 'notInRoster':
      return `第${flag.number}次の推薦書に載っていますが、名簿にいません。`;
    case 'sharedNumber':
      return `同じ受付番号の生徒がほかに ${flag.others.length} 人います（学籍番号 ${flag.others.join('、')}）。`;
    case 'noRound':
      return flag.reason === 'closed'
        ? 'すべての募集回が閉じているため、どの回にも入りません。'
        : '受付番号発行日が、どの回の申込期間にも入りません。';
    case 'acNotRecommended':
      return `推薦書の提出を記録しましたが、${dayWithWeekday(flag.readOn)}のスカラACでは推薦済ではありません。`;
    case 'acRecommendedOnly':
      return `${dayWithWeekday(flag.readOn)}のスカラACでは推薦済ですが、提出済みの推薦書に載っていません。`;
    case 'acNotUpdated':
      return `成績入力を記録しましたが、${dayWithWeekday(flag.readOn)}のスカラACには入っていません。`;
    case 'numberLost':
      return '推薦の手続きが始まっていますが、受付番号がありません。';
    case 'issueDateMissing':
      return '受付番号はありますが、発行日がありません。推薦できる日が決まりません。';
    case 'queried':
      return `機構から不備照会「${flag.about}」があり、まだ答えていません。`;
    case 'deadline':
      return deadlineSentence(flag);
    case 'notSubmitted':
      return `第${flag.number}次の推薦書を作りましたが、スカラACで提出していません。`;
    case 'gradesOnly':
      return '成績を入力しましたが、推薦書がありません。成績入力だけでは推薦になりません。';
    case 'notRecommended':
      return 'スカラネットの入力は済んでいますが、推薦していません。';
    case 'correctionA':
      return '訂正期間Aです。まだ推薦できません。';
    case 'neverEntered':
      return flag.begun
        ? 'スカラネットに入力していません。'
        : 'スカラネットの申込期間はまだ始まっていません。';
    case 'paperDefect':
      return `書類に不備があります：${listed(flag.papers)}`;
    case 'papersMissing':
      return `書類が足りません：${listed(flag.papers)}`;
    case 'changedAfter':
      return `推薦書を作った後に変わりました：${listed(flag.facts)}`;
    case 'wishWithdrawn':
      return '申込みがありますが、名簿の希望が消えています。';
    case 'notRecommendable':
      return judgementSentences[flag.state];
    case 'stillInAc':
      return `辞退または次回へと記録しましたが、${dayWithWeekday(flag.readOn)}のスカラACに申込データが残っています。`;
    case 'foundInAc':
      return `スカラACに同じ氏名の申込みがあります（受付番号 ${flag.receiptNumber}）。`;
    case 'acNameDiffers':
      return `スカラACの氏名は「${flag.name}」です。`;
    case 'acMissing':
      return `${dayWithWeekday(flag.readOn)}に読んだスカラACの一覧に、この受付番号がありません。`;
    case 'earlierNumber':
      return '名簿の受付番号は、前の回のものです。';
    case 'noHandOver':
      return '選考結果の通知を、まだ生徒に交付していません。';
    default:
      return assertNever(flag);
  }
}

const judgementSentences = {
  no: '判定は「満たさない」です。',
  missing: '判定に必要な項目が足りません。',
  schoolDecides: '学校の判断がまだ入力されていません。',
} as const;

function deadlineSentence({ what, on, left }: DeadlineFlag): string {
  switch (left.kind) {
    case 'past':
      return `${what}は${dayWithWeekday(on)}で過ぎています。`;
    case 'unknown':
      return `${what}は${dayWithWeekday(on)}です。学校日の数は分かりません。`;
    case 'schoolDays':
      return `${what}は${dayWithWeekday(on)}です（${left.days === 0 ? '今日まで' : `あと ${left.days} 学校日`}）。`;
    default:
      return assertNever(left);
  }
}

const shown = 3;
const listed = (names: readonly string[]): string =>
  names.length <= shown
    ? names.join('、')
    : `${names.slice(0, shown).join('、')} ほか ${names.length - shown} 件`;

const step = (who: Actor, sentence: string, by: IsoDate | null = null): NextStep => ({
  sentence,
  who,
  by,
  from: null,
});
const school = (sentence: string, by: IsoDate | null = null): NextStep => step('school', sentence, by);

/** What to do about it, by whom and by when; null = what is next on the way anyhow. */
export function remedyOf(flag: Flag): NextStep | null {
  switch (flag.kind) {
    case 'unknownInAc':
      return school(
        flag.proposals.length > 0
          ? 'この番号を、同じ氏名の生徒の名簿に入れます。'
          : 'だれの申込みか確かめ、名簿に加えるか、名簿の受付番号を直します。',
      );
    case 'notInRoster':
      return school('名簿にこの生徒を加えます。');
    case 'sharedNumber':
      return school('どちらの番号か確かめ、名簿の受付番号を直します。');
    case 'noRound':
      return school(
        flag.reason === 'closed'
          ? '年間日程に次の募集回を入力するか、回の締めを取り消します。'
          : '受付番号発行日を確かめ、名簿で直します。',
      );
    case 'acNotRecommended':
      return school('スカラACで「推薦書の提出」が済んでいるか、すぐに確かめます。');
    case 'acRecommendedOnly':
      return school('載せた推薦書を「推薦」に記録します。');
    case 'acNotUpdated':
      return school('スカラACで成績を入れ直し、必ず「成績入力更新」を押します。');
    case 'numberLost':
      return school('受付番号と発行日を名簿に入力します。');
    case 'issueDateMissing':
      return school('受付番号発行日を名簿に入力します。');
    case 'changedAfter':
      return school('推薦書と変わった項目を比べ、機構への連絡が要るか決めます。');
    case 'wishWithdrawn':
      return school('本人に確かめ、名簿の希望を直すか、辞退を記録します。');
    case 'notRecommendable':
      return school(
        flag.state === 'no'
          ? '判定を確かめ、推薦しないときは辞退として記録します。'
          : '「判定」で足りない項目を入力します。',
      );
    case 'stillInAc':
      return school('スカラACで申込データを削除するか、辞退届を承認します。');
    case 'foundInAc':
      return school('同じ人か確かめ、受付番号を名簿に入れます。');
    case 'acNameDiffers':
      return school('受付番号がこの生徒のものか確かめます。');
    case 'acMissing':
      return school('受付番号を確かめ、スカラACの一覧を読み直します。');
    case 'earlierNumber':
      return step('student', 'この回でスカラネットに入力し直し、新しい受付番号を知らせます。');
    case 'paperDefect':
      return step('student', `書類を直して、もう一度出します（${listed(flag.papers)}）。`);
    case 'papersMissing':
    case 'queried':
    case 'deadline':
    case 'notSubmitted':
    case 'gradesOnly':
    case 'notRecommended':
    case 'correctionA':
    case 'neverEntered':
    case 'noHandOver':
      return null;
    default:
      return assertNever(flag);
  }
}
