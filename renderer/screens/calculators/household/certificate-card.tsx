import type { HouseholdPerson } from '#core/contract/household-papers.ts';
import type { CertificateNeed, StateNeed } from '#core/domain/income-papers/list.ts';
import { SourceLink } from '../../../components/source-link.tsx';
import { copyWords } from '../copy-words.ts';
import type { CertificateTexts } from './question.ts';
import { YearlyFields } from './yearly-fields.tsx';

type CardProps = Readonly<{
  need: StateNeed;
  person: HouseholdPerson;
  textsOf: (letter: string) => CertificateTexts | undefined;
  onTexts: (letter: string, texts: CertificateTexts) => void;
  problemOf: (letter: string, name: string) => string | null;
}>;

/** What one income state asks for: nothing, one of some papers, or what only another publication knows. */
export function CertificateCard(props: CardProps) {
  const { need } = props;
  return (
    <li className="flex flex-col gap-2 rounded-6 bg-ground-soft px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-bold">{need.label}</span>
        {need.citation !== null && <SourceLink citation={need.citation} />}
      </p>
      <Words need={need} />
      {need.certificates.map((certificate) => (
        <Certificate key={certificate.letter} certificate={certificate} {...props} />
      ))}
    </li>
  );
}

function Words({ need }: Readonly<{ need: StateNeed }>) {
  if (need.kind === 'covered') {
    return <p className="text-table">マイナンバーで確認するので、書類は要りません。</p>;
  }
  if (need.kind === 'notPrinted') {
    return (
      <p className="text-table font-bold text-decide">
        必要な書類が、この規則の出典に書かれていません。奨学金案内で確かめてください。
      </p>
    );
  }
  if (need.certificates.length === 0) return <p className="text-table">{need.paper}</p>;
  return need.certificates.length > 1 ? <p className="text-table">次のどちらかを用意します。</p> : null;
}

function Certificate({
  certificate,
  need,
  person,
  textsOf,
  onTexts,
  problemOf,
}: CardProps & Readonly<{ certificate: CertificateNeed }>) {
  const { letter, papers, notes, yearly } = certificate;
  return (
    <div className="flex flex-col gap-2 border-l-3 border-rule-strong pl-3">
      <h3 className="text-table font-bold">
        {letter}
        {papers.length > 1 && '　いずれか一つ'}
        <SourceLink citation={certificate.citation} />
      </h3>
      <ul className="list-disc pl-5 text-table">
        {papers.map(({ title, copyAllowed, issuer, notes: own }) => (
          <li key={title}>
            {title}（{copyWords(copyAllowed)}、発行元は{issuer}）
            {own.map((note) => (
              <span key={note} className="block text-ink-soft">
                {note}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className="phrase text-table text-ink-soft">
          {note}
        </p>
      ))}
      <YearlyFields
        letter={letter}
        rules={yearly}
        result={person.amounts.find((each) => each.state === need.state && each.letter === letter)}
        texts={textsOf(letter)}
        onChange={(next) => onTexts(letter, next)}
        problemOf={(name) => problemOf(letter, name)}
      />
    </div>
  );
}
