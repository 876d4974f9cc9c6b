import { PageHeading } from '../../components/page-heading.tsx';

export function RulesScreen() {
  return <PageHeading title="規則" />;
}
