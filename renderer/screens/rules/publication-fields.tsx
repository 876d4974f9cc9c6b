import { TextField } from '../../components/text-field.tsx';

export type Publication = Readonly<{ title: string; publisher: string; edition: string }>;

export const noPublication: Publication = {
  title: '',
  publisher: '独立行政法人日本学生支援機構',
  edition: '',
};

export const isComplete = (publication: Publication): boolean =>
  Object.values(publication).every((text) => text.trim() !== '');

/** The publication that values are taken from, as an officer would quote it. */
export function PublicationFields({
  publication,
  onChange,
}: Readonly<{ publication: Publication; onChange: (next: Publication) => void }>) {
  const set = (key: keyof Publication) => (text: string) => onChange({ ...publication, [key]: text });
  return (
    <>
      <TextField
        label="新しい資料の題名"
        required
        placeholder="例：2027年度実施の国内大学等奨学生予約採用について"
        value={publication.title}
        onChange={set('title')}
      />
      <TextField label="発行者" required value={publication.publisher} onChange={set('publisher')} />
      <TextField
        label="資料の版"
        required
        placeholder="例：2027年4月版"
        value={publication.edition}
        onChange={set('edition')}
      />
    </>
  );
}
