import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { answerOf, api } from '../../api/client.js';
import { Button } from '../../design/button.js';
import { Dialog } from '../../design/dialog.js';
import { Select, TextField, Tick } from '../../design/field.js';
import { Failed } from '../../design/loaded.js';
import { useMe } from '../../session/me.js';
import { tellStatus } from '../../shell/status.js';
import { blueprintsWords } from '../../words/blueprints.js';
import { useWords } from '../../words/words.js';

/** Begins a cycle with the plan of a blueprint: what it is called, where, and with which teams. */
export function BeginWith({
  blueprint,
  onClose,
}: {
  blueprint: { id: string; title: string | null };
  onClose: () => void;
}) {
  const say = useWords(blueprintsWords);
  const navigate = useNavigate();
  const { workpackages, teams: all } = useMe();
  const [title, setTitle] = useState(blueprint.title ?? '');
  const [workpackage, setWorkpackage] = useState(workpackages.length === 1 ? (workpackages[0]?.id ?? '') : '');
  const [teams, setTeams] = useState<string[]>([]);
  const [tried, setTried] = useState(false);
  // Sent again after a lost connection, it is the same cycle.
  const [key] = useState(() => crypto.randomUUID());
  const here = all.filter((team) => team.workpackage === workpackage);
  const faults = {
    title: title.trim() === '' ? say('needTitle') : undefined,
    workpackage: workpackage === '' ? say('needWorkpackage') : undefined,
    teams: workpackage !== '' && teams.length === 0 ? say('needTeams') : undefined,
  };
  const isWhole = Object.values(faults).every((fault) => fault === undefined);
  const begin = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/cycles', {
          params: { header: { 'Idempotency-Key': key } },
          body: { title: title.trim(), workpackage, teams, startFrom: blueprint.id },
        }),
      ),
    onSuccess: async ({ id }) => {
      await navigate({ to: '/cycles/$id', params: { id } });
      tellStatus({ text: say('begun'), tone: 'done' });
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) begin.mutate();
  };
  return (
    <Dialog title={say('beginTitle')} intro={say('beginIntro')} onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <TextField
          label={say('cycleTitle')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          required
          fault={tried ? faults.title : undefined}
        />
        <Select
          label={say('workpackage')}
          value={workpackage}
          onChange={(value) => {
            setWorkpackage(value);
            setTeams([]);
          }}
          options={[
            { value: '', label: say('choose') },
            ...workpackages.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          fault={tried ? faults.workpackage : undefined}
        />
        <fieldset className="choice">
          <legend>{say('teams')}</legend>
          {workpackage === '' && <p className="small soft">{say('teamsFirst')}</p>}
          {workpackage !== '' && here.length === 0 && <p className="small soft">{say('teamsNone')}</p>}
          {here.map(({ id, name }) => (
            <Tick
              key={id}
              label={name}
              checked={teams.includes(id)}
              onChange={(checked) => {
                setTeams(checked ? [...teams, id] : teams.filter((each) => each !== id));
              }}
            />
          ))}
          {tried && faults.teams !== undefined && <p className="fault">{faults.teams}</p>}
        </fieldset>
        {begin.isError && <Failed error={begin.error} />}
        <div className="row">
          <Button type="submit" busy={begin.isPending}>
            {say('beginNow')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
