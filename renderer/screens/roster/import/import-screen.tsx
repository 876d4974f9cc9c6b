import { PageHeading } from '../../../components/page-heading.tsx';

export function ImportScreen() {
  return <PageHeading title="名簿の取り込み" />;
}
