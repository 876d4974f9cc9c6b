import { Link } from '@tanstack/react-router';
import { changeKindLabels, type LogChange, studentWords, thingWords } from '#core/domain/log/entry.ts';

/** One row that was made, changed or removed, before and after. */
export function LogChangeLines({ change }: Readonly<{ change: LogChange }>) {
  const { kind, student, lines } = change;
  return (
    <li className="flex flex-col gap-1 border-rule py-3 not-first:border-t">
      <p className="text-table">
        <strong>{thingWords(change)}</strong>
        <span className="ml-2 rounded-4 bg-solid-gray-50 px-1.5 py-0.5 text-small">
          {changeKindLabels[kind]}
        </span>
      </p>
      {student === null ? null : (
        <p className="text-table">
          <Link
            to="/log"
            search={{ student: student.studentNumber }}
            className="text-accent underline underline-offset-4"
          >
            {studentWords(student)}
          </Link>
        </p>
      )}
      {lines.length === 0 ? null : (
        <table className="table w-full table-fixed">
          <thead>
            <tr>
              <th scope="col" className="w-[30%]">
                項目
              </th>
              <th scope="col">変更前</th>
              <th scope="col">変更後</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, before, after }) => (
              <tr key={label}>
                <th scope="row" className="font-normal wrap-break-word">
                  {label}
                </th>
                <Side text={before} />
                <Side text={after} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </li>
  );
}

const Side = ({ text }: Readonly<{ text: string }>) => (
  <td className="wrap-break-word whitespace-pre-wrap select-text">
    {text === '' ? <span className="text-ink-faint">なし</span> : text}
  </td>
);
