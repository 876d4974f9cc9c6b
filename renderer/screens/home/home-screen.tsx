import { PageHeading } from '../../components/page-heading.tsx';

export function HomeScreen() {
  return <PageHeading title="ホーム" />;
}
