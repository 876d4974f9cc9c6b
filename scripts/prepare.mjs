// Runs after npm install, on whatever Node started npm (20 or later): copies the four font files the product bundles
// out of their packages, so that resources/fonts is complete without 25 MB of binaries in the repository.
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const fonts = [
  ['biz-udgothic/400Regular/BIZUDGothic_400Regular.ttf', 'BIZUDGothic-Regular.ttf'],
  ['biz-udgothic/700Bold/BIZUDGothic_700Bold.ttf', 'BIZUDGothic-Bold.ttf'],
  ['biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf', 'BIZUDPGothic-Regular.ttf'],
  ['biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf', 'BIZUDPGothic-Bold.ttf'],
  ['noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf', 'NotoSansJP-Regular.ttf'],
  ['noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf', 'NotoSansJP-Bold.ttf'],
];

const target = path.join(root, 'resources', 'fonts');
mkdirSync(target, { recursive: true });
for (const [from, to] of fonts) {
  const source = path.join(root, 'node_modules', '@expo-google-fonts', from);
  const copy = path.join(target, to);
  // npm also runs this where it installs nothing (--package-lock-only).
  if (!existsSync(source)) continue;
  if (existsSync(copy) && statSync(copy).size === statSync(source).size) continue;
  copyFileSync(source, copy);
}
