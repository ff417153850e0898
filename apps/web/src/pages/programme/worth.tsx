import { CirclePause, CircleSlash, Flag, Hourglass, type LucideIcon } from 'lucide-react';
import { type Planned } from '../../api/programme.queries.js';
import { Badge, type Tone } from '../../design/badge.js';

const looks: Record<Planned['worth']['code'], { tone: Tone; sign?: LucideIcon }> = {
  late: { tone: 'late' },
  waits: { tone: 'soon', sign: Hourglass },
  paused: { tone: 'plain', sign: CirclePause },
  stopped: { tone: 'plain', sign: CircleSlash },
  runs: { tone: 'plain' },
  concluded: { tone: 'done', sign: Flag },
  ended: { tone: 'done' },
};

/** The one thing that is worth knowing of a cycle, with its sign. */
export function WorthBadge({ worth: { code, sentence } }: { worth: Planned['worth'] }) {
  const { tone, sign } = looks[code];
  return (
    <Badge tone={tone} {...(sign && { sign })}>
      {sentence}
    </Badge>
  );
}
