import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useCyclePress } from '../api/press.js';
import { cycle, cycles } from '../api/queries.js';
import { SaidProblem } from '../api/said-problem.js';
import { type Me } from '../api/types.js';
import { Button } from '../design/button.js';
import { Dialog } from '../design/dialog.js';
import { Empty } from '../design/empty.js';
import { Select } from '../design/field.js';
import { Loaded } from '../design/loaded.js';
import { Toggles } from '../design/toggles.js';
import { Typed } from '../design/typed.js';
import { useDraft } from '../drafts/drafts.js';
import { useMe } from '../session/me.js';
import { noteWords } from '../words/note.js';
import { useWords } from '../words/words.js';

const sources = ['client', 'relative', 'staff'] as const;
type Source = (typeof sources)[number];

interface Draft {
  note: string;
  source: Source | null;
}
const empty: Draft = { note: '', source: null };

/** A cycle that a note can be about. */
interface About {
  id: string;
  title: string;
}

/** A line from practice: one field, from every page. It belongs to the cycle that one looks at, or to one's own. */
export function NoteDialog({ onClose }: { onClose: () => void }) {
  const say = useWords(noteWords);
  const { id } = useParams({ strict: false });
  const query = useQuery(cycles());
  return (
    <Dialog title={say('title')} onClose={onClose}>
      <Loaded query={query}>
        {({ cycles: all }) => {
          const open = all.filter(({ closed, id: each }) => !closed || each === id);
          const abouts = open.map((each) => ({ id: each.id, title: each.title ?? each.workpackage.name }));
          const here = abouts.find((about) => about.id === id) ?? abouts[0];
          return here ? <NoteForm abouts={abouts} here={here} onClose={onClose} /> : <Empty>{say('noCycle')}</Empty>;
        }}
      </Loaded>
    </Dialog>
  );
}

function NoteForm({ abouts, here, onClose }: { abouts: About[]; here: About; onClose: () => void }) {
  const say = useWords(noteWords);
  const me = useMe();
  const { draft, change, forget, wasKept } = useDraft('note', empty);
  const [chosen, choose] = useState(here.id);
  const about = abouts.find(({ id }) => id === chosen) ?? here;
  const { data } = useQuery(cycle(about.id));
  const team = ownTeam(me, data?.teams.map(({ id }) => id) ?? []);
  const press = useCyclePress(about.id, {
    said: say('saved', { where: about.title }),
    onDone: () => {
      forget();
      onClose();
    },
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        const { note, source } = draft;
        if (note.trim() === '' || press.busy) return;
        press.send({
          command: { type: 'add-note', note: note.trim(), ...(team && { team }), ...(source && { source }) },
        });
      }}
    >
      {wasKept && <p className="small soft">{say('kept')}</p>}
      <Typed
        label={say('note')}
        value={draft.note}
        onChange={(note) => {
          change({ ...draft, note });
        }}
        maxLength={4_000}
        isFirst
      />
      <div className="tight">
        <p className="small soft">{say('source')}</p>
        <Toggles
          label={say('source')}
          options={sources.map((value) => ({ value, label: say(value) }))}
          on={draft.source === null ? [] : [draft.source]}
          onToggle={(source) => {
            change({ ...draft, source: source === draft.source ? null : source });
          }}
        />
      </div>
      {abouts.length > 1 ? (
        <Select
          label={say('where')}
          value={chosen}
          onChange={choose}
          options={abouts.map(({ id, title }) => ({ value: id, label: title }))}
        />
      ) : (
        <p className="small soft">
          {say('where')}: {about.title}
        </p>
      )}
      <SaidProblem problem={press.problem} />
      <div>
        <Button type="submit" busy={press.busy}>
          {say('save')}
        </Button>
      </div>
    </form>
  );
}

/** The team for which somebody writes: their own, where they have one in this cycle. */
function ownTeam({ roles }: Me, teams: string[]): string | undefined {
  return roles.flatMap(({ team }) => team ?? []).find((team) => teams.includes(team));
}
