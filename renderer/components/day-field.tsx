import { TextField } from './text-field.tsx';

/** A day as it is typed: 2022/6/15, 令和4年6月15日 and the like. */
export function DayField({
  label,
  value,
  onChange,
  problem,
  required = false,
  description,
}: Readonly<{
  label: string;
  value: string;
  onChange: (text: string) => void;
  problem: string | null;
  required?: boolean;
  description?: string;
}>) {
  return (
    <TextField
      label={label}
      value={value}
      onChange={onChange}
      problem={problem}
      required={required}
      {...(description === undefined ? {} : { description })}
      className="w-48"
    />
  );
}
