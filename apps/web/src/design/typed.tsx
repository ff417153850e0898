import { TextArea } from './field.js';
import { Notice } from './notice.js';
import { recognisableIn } from '../note/recognisable.js';
import { noteWords } from '../words/note.js';
import { useWords } from '../words/words.js';

/** Sentences that stay: above them what does not belong there, beneath them what looks as if it does not. */
export function Typed({
  label,
  help,
  value,
  onChange,
  maxLength,
  optional,
  isFirst = false,
  rows = 3,
}: {
  label: string;
  help?: string;
  value: string;
  onChange: (value: string) => void;
  maxLength: number;
  optional?: string;
  isFirst?: boolean;
  rows?: number;
}) {
  const say = useWords(noteWords);
  const found = recognisableIn(value);
  return (
    <div className="tight">
      <TextArea
        label={label}
        help={help ?? say('help')}
        value={value}
        onChange={onChange}
        maxLength={maxLength}
        rows={rows}
        isFirst={isFirst}
        required={optional === undefined}
        {...(optional !== undefined && { optional })}
      />
      <div role="status" className="tight">
        {found.map((what) => (
          <Notice key={what}>
            <p>{say(what)}</p>
          </Notice>
        ))}
      </div>
    </div>
  );
}
