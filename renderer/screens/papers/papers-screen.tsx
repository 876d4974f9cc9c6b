import { PageHeading } from '../../components/page-heading.tsx';

export function PapersScreen() {
  return <PageHeading title="書類" />;
}
