import { PageHeading } from '../../components/page-heading.tsx';

export function SettingsScreen() {
  return <PageHeading title="設定" />;
}
