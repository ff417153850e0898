import { useId, type ChangeEvent, type ReactNode } from 'react';
import './field.css';

interface Asked {
  label: string;
  /** What helps to fill it in; stands above the field. */
  help?: ReactNode;
  /** What is wrong with what was filled in, and what would fit. */
  fault?: string | undefined;
  /** Said where one may leave it out. */
  optional?: string | undefined;
}

/** A label with its help and its fault around something that is filled in. */
export function Field({
  label,
  help,
  fault,
  optional,
  children,
}: Asked & { children: (ids: { id: string; describedBy: string | undefined; invalid: boolean }) => ReactNode }) {
  const id = useId();
  const described = [help !== undefined && `${id}-help`, fault !== undefined && `${id}-fault`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional !== undefined && <span className="soft">({optional})</span>}
      </label>
      {help !== undefined && (
        <p id={`${id}-help`} className="small soft">
          {help}
        </p>
      )}
      {children({ id, describedBy: described === '' ? undefined : described, invalid: fault !== undefined })}
      {fault !== undefined && (
        <p id={`${id}-fault`} className="fault">
          {fault}
        </p>
      )}
    </div>
  );
}

interface Typed extends Asked {
  value: string;
  onChange: (value: string) => void;
  required?: boolean;
  maxLength?: number;
}

/** One line that is typed. */
export function TextField({
  type = 'text',
  value,
  onChange,
  required,
  maxLength,
  isNumber = false,
  ...asked
}: Typed & {
  type?: 'text' | 'email' | 'date' | 'datetime-local' | 'search';
  /** A phone then shows its keys for numbers. */ isNumber?: boolean;
}) {
  return (
    <Field {...asked}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          type={type}
          value={value}
          required={required}
          maxLength={maxLength}
          inputMode={isNumber ? 'decimal' : undefined}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

/** Sentences that are typed; the field grows with them. */
export function TextArea({
  value,
  onChange,
  required,
  maxLength,
  rows = 3,
  isFirst,
  ...asked
}: Typed & { rows?: number; /** It has the focus as soon as it is there. */ isFirst?: boolean }) {
  return (
    <Field {...asked}>
      {({ id, describedBy, invalid }) => (
        <textarea
          id={id}
          rows={rows}
          value={value}
          required={required}
          maxLength={maxLength}
          autoFocus={isFirst}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

/** One of a few, all of them to be seen. */
export function Choice<Value extends string>({
  label,
  help,
  options,
  value,
  onChange,
  isTitled = false,
}: {
  label: string;
  /** A heading above it says the same already. */
  isTitled?: boolean;
  help?: ReactNode;
  options: { value: Value; label: string; help?: string }[];
  value: Value | undefined;
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend className={isTitled ? 'heard' : undefined}>{label}</legend>
      {help !== undefined && <p className="small soft">{help}</p>}
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value);
            }}
          />
          <span>
            {option.label}
            {option.help !== undefined && <span className="help small soft">{option.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function Tick({
  label,
  checked,
  onChange,
}: {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}

/** One of many. */
export function Select({
  value,
  onChange,
  options,
  required,
  ...asked
}: Asked & {
  value: string;
  onChange: (value: string) => void;
  options: { value: string; label: string }[];
  required?: boolean;
}) {
  return (
    <Field {...asked}>
      {({ id, describedBy, invalid }) => (
        <select
          id={id}
          value={value}
          required={required}
          aria-describedby={describedBy}
          aria-invalid={invalid || undefined}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
