import { type Line } from '../../api/timeline.queries.js';
import { capitalised } from '../../words/capitalised.js';

/** Lines that follow each other and belong together. */
export interface Section {
  key: string;
  heading: string;
  /** The kind of the phase, where it is one: it gives the heading its colour. */
  kind: string | undefined;
  lines: Line[];
}

/** The lines by phase, or by month where there is none; in the order in which they come. */
export function sectionsOf(lines: Line[], { language, timeZone }: { language: string; timeZone: string }): Section[] {
  const month = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone });
  const sections: Section[] = [];
  for (const line of lines) {
    const words = line.phase?.label ?? monthOf(line, month);
    const last = sections.at(-1);
    if (last?.heading === words) last.lines.push(line);
    else
      sections.push({
        key: `${words}-${line.place}-${sections.length}`,
        heading: words,
        kind: line.phase?.kind,
        lines: [line],
      });
  }
  return sections.map((section) => ({ ...section, heading: capitalised(section.heading) }));
}

function monthOf({ at: { happened }, happened: said }: Line, format: Intl.DateTimeFormat): string {
  if (happened.precision === 'season') return said;
  const value = happened.precision === 'month' ? `${happened.value}-15` : happened.value;
  return format.format(new Date(value.length === 10 ? `${value}T12:00:00Z` : value));
}
