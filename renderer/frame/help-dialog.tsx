import { Dialog } from '../components/dialog.tsx';

const steps = [
  ['名簿', 'Excel の名簿を取り込みます。評定一覧もここから取り込めます。'],
  ['成績', '評定平均値と、学校が確認したことを入力します。'],
  ['判定', '生徒と希望ごとに、推薦できるかどうかと、その理由を見ます。'],
  ['書類', '届いた書類に印を付けます。'],
  ['スカラネット', '生徒がスカラネットに入力する氏名や住所を、先に確かめます。'],
  ['推薦', '推薦書を作り、スカラACで提出した日を記録します。結果と通知の交付もここです。'],
  ['帳票', '推薦者一覧・表紙・スカラAC 入力票などを PDF と Excel で保存します。'],
] as const;

const keys = [
  ['Ctrl + K', '生徒を探す'],
  ['Ctrl + Z', '元に戻す'],
  ['Ctrl + Y', 'やり直す'],
  ['矢印 ・ Tab ・ Enter', '表の中を動く（Excel と同じ）'],
  ['F2', 'セルの内容を直す'],
  ['Delete', 'セルの内容を消す'],
  ['Ctrl + C ・ X ・ V', 'コピー・切り取り・貼り付け（Excel との間でも）'],
  ['Esc', '入力をやめる、パネルを閉じる'],
] as const;

/** The way through the work and the keys, on one page. */
export function HelpDialog({ isOpen, onClose }: Readonly<{ isOpen: boolean; onClose: () => void }>) {
  return (
    <Dialog title="使い方" isOpen={isOpen} onClose={onClose} width="wide">
      <div className="grid gap-8 md:grid-cols-2">
        <section>
          <h3 className="mb-2 font-bold">仕事の順番</h3>
          <ol className="flex flex-col gap-2 text-table">
            {steps.map(([name, what], index) => (
              <li key={name} className="flex gap-3">
                <span className="w-36 shrink-0 font-bold">
                  {index + 1}. {name}
                </span>
                <span>{what}</span>
              </li>
            ))}
          </ol>
          <p className="mt-4 text-table text-ink-soft">
            入力した内容はそのつど保存されます。保存ボタンはありません。間違えたときは「元に戻す」で戻せます。
          </p>
          <p className="mt-2 text-table text-ink-soft">
            このアプリケーションはインターネットに接続しません。マイナンバーは取り扱いません。
          </p>
        </section>
        <section>
          <h3 className="mb-2 font-bold">キーボード</h3>
          <table className="table w-full">
            <tbody>
              {keys.map(([key, what]) => (
                <tr key={key}>
                  <th scope="row">{key}</th>
                  <td>{what}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Dialog>
  );
}
