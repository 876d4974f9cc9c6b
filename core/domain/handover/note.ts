import type { IsoDate } from '../applicant.ts';
import { holdsMyNumber, myNumberInCell } from '../my-number.ts';

/** What a new officer needs to know and no form says, in the order in which it is asked. */
export const noteTopics = [
  'places', // 保管場所
  'contacts', // 連絡先
  'work', // 仕事の進め方
  'care', // 気をつけること
  'other', // そのほか
] as const;
export type NoteTopic = (typeof noteTopics)[number];

export const topicLabels: Readonly<Record<NoteTopic, string>> = {
  places: '保管場所',
  contacts: '連絡先',
  work: '仕事の進め方',
  care: '気をつけること',
  other: 'そのほか',
};

/** What belongs there, said before anything is typed. */
export const topicHints: Readonly<Record<NoteTopic, string>> = {
  places:
    '例: 識別番号（ユーザIDとパスワード）の通知は職員室の金庫。番号そのものは書かず、置き場所だけを書きます。',
  contacts: '例: 機構の問い合わせ先、教育委員会の担当、情報担当の先生。',
  work: '例: 説明会は4月の学年集会の後に開く。締切は送付期限の10学校日前にしている。',
  care: '例: 第2回から申し込む生徒が毎年いるので、6月にもう一度案内する。',
  other: '例: 前の年度にうまくいったこと、次に試したいこと。',
};

/** 校内の申し送り */
export type HandoverNote = Readonly<{
  id: string;
  topic: NoteTopic;
  title: string;
  body: string;
  writtenOn: IsoDate;
  writtenBy: string | null;
}>;

/** In order of topics, then by title. */
export const inTopicOrder = (notes: readonly HandoverNote[]): readonly HandoverNote[] =>
  notes.toSorted(
    (a, b) => noteTopics.indexOf(a.topic) - noteTopics.indexOf(b.topic) || collator.compare(a.title, b.title),
  );

const collator = new Intl.Collator('ja', { numeric: true });

/** Why a text must not be kept, as the sentence for its field; null = it may. */
export function problemOfText(text: string): string | null {
  if (holdsMyNumber(text)) return myNumberInCell;
  return holdsCredential(text) ? credentialInText : null;
}

const credentialInText =
  'パスワードや識別番号と思われる文字があります。番号やパスワードは書かず、置き場所だけを書いてください。';

/** The word for a secret, directly followed by something that looks like one: 「パスワード: ab12cd34」「ユーザID 12345678」. */
function holdsCredential(text: string): boolean {
  const plain = text.normalize('NFKC');
  return /(?:パスワード|暗証番号|password|pass|pw|ユーザー?\s*ID|利用者\s*ID|申込\s*ID|識別番号|ログイン\s*ID)\s*(?:は|が|[:=：＝])?\s*[「『"']?(?=[\x21-\x7e]*\d)[\x21-\x7e]{4,}/iu.test(
    plain,
  );
}
