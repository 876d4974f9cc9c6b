import { PageHeading } from '../../components/page-heading.tsx';

export function GradesScreen() {
  return <PageHeading title="成績" />;
}
