import { PageHeading } from '../../components/page-heading.tsx';

export function RosterScreen() {
  return <PageHeading title="名簿" />;
}
