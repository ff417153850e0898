import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { api, doneBy } from '../../api/client.js';
import { SaidProblem } from '../../api/said-problem.js';
import { Button } from '../../design/button.js';
import { Card } from '../../design/card.js';
import { forgetDrafts } from '../../drafts/drafts.js';
import { accountWords } from '../../words/account.js';
import { useWords } from '../../words/words.js';

/** Signs out on this device, and forgets what was typed on it. */
export function SignOut() {
  const say = useWords(accountWords);
  const out = useMutation({
    mutationFn: () => doneBy(api.POST('/api/sign-in/out')),
    onSuccess: () => {
      forgetDrafts();
      // Nothing of what was read stays in the page's memory.
      window.location.replace('/');
    },
  });
  return (
    <Card title={say('out')} id="out">
      <p className="small soft">{say('signOutHelp')}</p>
      <div>
        <Button
          weight="second"
          sign={LogOut}
          busy={out.isPending}
          onPress={() => {
            out.mutate();
          }}
        >
          {say('signOut')}
        </Button>
      </div>
      <SaidProblem problem={out.error} />
    </Card>
  );
}
