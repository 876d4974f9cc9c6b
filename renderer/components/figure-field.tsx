import { useState } from 'react';
import { TextField, type TextFieldProps } from './text-field.tsx';

/** A field whose text is read while it is typed: it does not complain of what is only half written. */
export function FigureField({ problem = null, ...rest }: TextFieldProps) {
  const [focused, setFocused] = useState(false);
  return (
    <TextField
      {...rest}
      problem={focused ? null : problem}
      onFocusChange={setFocused}
      inputMode="decimal"
      autoComplete="off"
    />
  );
}
