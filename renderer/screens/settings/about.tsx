import { useState } from 'react';
import type { WorkspaceStatus } from '#core/contract/workspace.ts';
import biz from '../../../resources/fonts/OFL-BIZ-UDGothic.txt?raw';
import bizProportional from '../../../resources/fonts/OFL-BIZ-UDPGothic.txt?raw';
import noto from '../../../resources/fonts/OFL-Noto-Sans-JP.txt?raw';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { formatCount } from '../../format.ts';

const fonts = [
  { name: 'BIZ UDゴシック', licence: biz },
  { name: 'BIZ UDPゴシック', licence: bizProportional },
  { name: 'Noto Sans JP', licence: noto },
] as const;

/** Version, where the data is, and the licences of what is bundled. */
export function About({ status }: Readonly<{ status: WorkspaceStatus }>) {
  const [shown, setShown] = useState<(typeof fonts)[number] | null>(null);
  const rows = [
    ['版', status.version],
    ['使っている規則', status.edition.title],
    ['登録している生徒', `${formatCount(status.students)} 人`],
    ['データの置き場所', status.dataFolder],
  ] as const;
  return (
    <div className="flex max-w-3xl flex-col gap-8">
      <table className="table w-full">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row" className="w-48">
                {name}
              </th>
              <td className="select-text">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="phrase text-table text-ink-soft">
        データはこのパソコンの中だけに置きます。生徒の情報が含まれるため、共有フォルダーやメールで送らないでください。
      </p>
      <section>
        <h3 className="mb-2 font-bold">同梱している書体</h3>
        <ul className="text-table">
          {fonts.map((font) => (
            <li key={font.name} className="flex min-h-field items-center gap-4">
              <span className="w-40">{font.name}</span>
              <Button size="small" aria-label={`${font.name}の使用条件`} onPress={() => setShown(font)}>
                使用条件（SIL Open Font License 1.1）
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <Dialog
        title={shown === null ? '' : `${shown.name}の使用条件`}
        width="wide"
        isOpen={shown !== null}
        onClose={() => setShown(null)}
      >
        <section
          lang="en"
          aria-label="使用条件の本文"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
          tabIndex={0}
          className="max-h-96 overflow-auto text-small whitespace-pre-wrap"
        >
          {shown?.licence}
        </section>
      </Dialog>
    </div>
  );
}
