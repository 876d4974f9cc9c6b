import type { ReactNode } from 'react';
import type { GlyphWarning } from '#core/domain/documents/glyph-warning.ts';
import { Notice } from './notice.tsx';

/** Characters that cannot be printed as they are, each with whose name it stands in; nothing when there are none. */
export function GlyphNotice({
  warnings,
  children,
}: Readonly<{ warnings: readonly GlyphWarning[]; children?: ReactNode }>) {
  if (warnings.length === 0) return null;
  return (
    <Notice tone="warning" title="そのまま印刷できない字があります">
      <ul className="my-1 list-disc pl-4">
        {warnings.map((warning) => (
          <li key={`${warning.studentNumber ?? ''} ${warning.name} ${warning.codePoint}`}>
            {warning.message}
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  );
}
