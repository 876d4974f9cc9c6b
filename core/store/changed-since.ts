import { fullName } from '#core/domain/applicant.ts';
import type { Failure } from '#core/domain/failure.ts';
import { fail } from '#core/domain/failure.ts';
import type { Result } from '#core/domain/result.ts';
import type { Change, EntityName } from './entities.ts';
import type { Tx } from './schema.ts';

const namedAtMost = 3;
const planEntities: ReadonlySet<EntityName> = new Set<EntityName>([
  'round',
  'deadline',
  'dayOff',
  'dateMark',
]);

/** The refusal to write over something that has been changed since, naming whom it concerns. */
export async function changedSince(tx: Tx, conflicts: readonly Change[]): Promise<Result<never, Failure>> {
  const numbers = [...new Set(conflicts.flatMap(({ key }) => studentIn(key.studentNumber)))];
  if (conflicts.some(({ entity }) => entity === 'schoolRule')) {
    return fail(
      'changed-since',
      'この校内基準は、その後に変更されているか、生徒の確認が記録されているため、この操作はできません。何も変えていません。新しい操作から順に元に戻すか、規則の「校内基準」で内容を確かめてください。',
    );
  }
  if (conflicts.some(({ entity }) => entity === 'handoverNote')) {
    return fail(
      'changed-since',
      '校内の申し送りがその後に変更されているため、この操作はできません。何も変えていません。引継ぎの画面で確かめてください。',
    );
  }
  if (conflicts.some(({ entity }) => entity === 'foundationForm' || entity === 'foundationTie')) {
    return fail(
      'changed-since',
      'この様式がその後に変更されているため、この操作はできません。何も変えていません。新しい操作から順に元に戻すか、帳票の「財団・県の様式」で確かめてください。',
    );
  }
  if (numbers.length === 0) {
    const inPlan = conflicts.some(({ entity }) => planEntities.has(entity));
    return fail(
      'changed-since',
      inPlan
        ? '年間日程がその後に変更されているため、この操作はできません。何も変えていません。年間日程で確かめてください。'
        : '学校の情報がその後に変更されているため、元に戻せません。設定で確かめてください。',
    );
  }
  const named = await namesOf(tx, numbers.slice(0, namedAtMost));
  const others = numbers.length > namedAtMost ? ` ほか ${numbers.length - namedAtMost} 人` : '';
  return fail(
    'changed-since',
    `${named.join('、')}${others}の内容がその後に変更されているため、この操作はできません。何も変えていません。新しい操作から順に元に戻すか、名簿で内容を確かめてください。`,
  );
}

const studentIn = (value: string | number | null | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : [];

/** 「髙橋　太郎さん（3012）」; a student who is no longer there has a number only. */
async function namesOf(tx: Tx, numbers: readonly string[]): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('students')
    .select(['studentNumber', 'familyName', 'givenName'])
    .where('studentNumber', 'in', numbers)
    .execute();
  const names = new Map(rows.map((row) => [row.studentNumber, fullName(row)]));
  return numbers.map((number) => {
    const name = names.get(number);
    return name === undefined ? `学籍番号 ${number}` : `${name}さん（${number}）`;
  });
}
