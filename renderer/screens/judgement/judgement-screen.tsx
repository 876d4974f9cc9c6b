import { PageHeading } from '../../components/page-heading.tsx';

export function JudgementScreen() {
  return <PageHeading title="判定" />;
}
