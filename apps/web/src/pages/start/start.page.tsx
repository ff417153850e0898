import { useMutation } from '@tanstack/react-query';
import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { answerOf, api } from '../../api/client.js';
import { Button, ButtonLink } from '../../design/button.js';
import '../../design/card.css';
import { Empty } from '../../design/empty.js';
import { Failed } from '../../design/loaded.js';
import { Stepper } from '../../design/stepper.js';
import { useMe } from '../../session/me.js';
import { Page } from '../../shell/page.js';
import { startWords } from '../../words/start.js';
import { useWords } from '../../words/words.js';
import { Check } from './check.js';
import { bodyOf, empty, faultsIn, steps, type Founding } from './founding.js';
import './start.css';
import { StepFields } from './step-fields.js';

const short = ['templateShort', 'aboutShort', 'leadShort', 'wordsShort', 'checkShort'] as const;
const kinds = ['hypothesis', 'experiment', 'experiment', 'evaluation', 'blueprint'];

/** Begins a programme from a template, in five steps; for who administers the installation. */
export function StartPage() {
  const say = useWords(startWords);
  const { administers } = useMe();
  if (!administers) {
    return (
      <Page title={say('title')}>
        <Empty>{say('notYours')}</Empty>
      </Page>
    );
  }
  return <Steps />;
}

function Steps() {
  const say = useWords(startWords);
  const [place, setPlace] = useState(0);
  const [founding, setFounding] = useState<Founding>(empty);
  const [tried, setTried] = useState(false);
  // Sent again after a lost connection, it is the same programme.
  const [key, setKey] = useState(() => crypto.randomUUID());
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const found = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/programmes', { params: { header: { 'Idempotency-Key': key } }, body: bodyOf(founding) })),
  });
  useEffect(() => {
    // Whoever goes on finds the focus on the next question; whoever comes to the page, on its title.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [place]);
  const step = steps[place] ?? 'check';
  const faults = faultsIn(step, founding, say);
  const go = (to: number) => {
    setTried(false);
    setPlace(to);
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    if (step === 'check') found.mutate();
    else go(place + 1);
  };
  if (found.isSuccess) {
    return (
      <Page
        title={say(found.data.founded ? 'doneTitle' : 'receivedTitle')}
        lead={<p>{say(found.data.founded ? 'done' : 'received', { lead: founding.leadName })}</p>}
      >
        <div className="row">
          <ButtonLink to="/programme">{say('toProgramme')}</ButtonLink>
          <Button
            weight="second"
            onPress={() => {
              found.reset();
              setFounding(empty);
              setKey(crypto.randomUUID());
              go(0);
            }}
          >
            {say('another')}
          </Button>
        </div>
      </Page>
    );
  }
  return (
    <Page title={say('title')} lead={<p>{say('lead')}</p>}>
      <Stepper
        label={say('steps')}
        hereSaid={say('here')}
        steps={short.map((name, at) => ({
          name: say(name),
          kind: kinds[at] ?? 'hypothesis',
          when: at < place ? 'past' : at === place ? 'now' : 'later',
          detail: null,
        }))}
      />
      <form className="card start" onSubmit={submit} noValidate>
        <h2 ref={heading} tabIndex={-1}>
          {say(step)}
        </h2>
        {step === 'check' ? (
          <Check founding={founding} onChange={go} />
        ) : (
          <StepFields step={step} founding={founding} faults={tried ? faults : {}} onChange={setFounding} />
        )}
        {found.isError && <Failed error={found.error} />}
        <div className="row">
          {place > 0 && (
            <Button
              weight="second"
              sign={ArrowLeft}
              onPress={() => {
                go(place - 1);
              }}
            >
              {say('back')}
            </Button>
          )}
          <Button type="submit" busy={found.isPending} {...(step !== 'check' && { sign: ArrowRight })}>
            {say(step === 'check' ? 'found' : 'next')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
