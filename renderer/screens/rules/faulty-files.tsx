import type { RuleFault } from '#core/domain/rule-tree/place.ts';
import { useQueryOf } from '../../api.ts';
import { Notice } from '../../components/notice.tsx';

/** Files of the school's own folder that are left out, each with every fault and its place. */
export function FaultyFiles() {
  const faulty = useQueryOf('rules.faulty', {});
  return (faulty.data ?? []).map(({ fileName, faults, lastSavedUsed }) => (
    <Notice key={fileName} tone="error" title={`学校の版のファイル「${fileName}」は読めません`}>
      <p>
        次の誤りがあります。
        {lastSavedUsed
          ? '代わりに、奨学デスクで最後に保存した内容を使っています。'
          : '直したファイルを取り込むか、このファイルをフォルダーから取り除いてください。'}
      </p>
      <FaultList faults={faults} />
    </Notice>
  ));
}

/** What is wrong, with line and place. */
export function FaultList({ faults }: Readonly<{ faults: readonly RuleFault[] }>) {
  return (
    <ul className="mt-2 list-disc pl-5">
      {faults.map(({ line, place, message }) => (
        <li key={`${line} ${place} ${message}`}>
          {line === null ? '' : `${line} 行目　`}
          {place === '' ? '' : `${place}：`}
          {message}
        </li>
      ))}
    </ul>
  );
}
