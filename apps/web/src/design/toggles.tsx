import './toggles.css';

/** A few that can be on or off, such as filters; or one of a few ways to look at something. */
export function Toggles<Value extends string>({
  label,
  options,
  on,
  onToggle,
}: {
  label: string;
  options: { value: Value; label: string }[];
  on: readonly Value[];
  onToggle: (value: Value) => void;
}) {
  return (
    <div className="toggles" role="group" aria-label={label}>
      {options.map(({ value, label: said }) => (
        <button
          key={value}
          type="button"
          aria-pressed={on.includes(value)}
          onClick={() => {
            onToggle(value);
          }}
        >
          {said}
        </button>
      ))}
    </div>
  );
}
