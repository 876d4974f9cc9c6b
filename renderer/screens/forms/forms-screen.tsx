import { PageHeading } from '../../components/page-heading.tsx';

export function FormsScreen() {
  return <PageHeading title="帳票" />;
}
