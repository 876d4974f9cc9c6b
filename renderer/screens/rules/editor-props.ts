import type { Shape } from '#core/domain/rule-tree/shape.ts';
import type { Typed } from '#core/domain/rule-tree/typed.ts';

export type EditorProps<Kind extends Shape['kind'] = Shape['kind']> = Readonly<{
  label: string;
  shape: Extract<Shape, { kind: Kind }>;
  typed: Typed;
  onChange: (next: Typed) => void;
}>;
