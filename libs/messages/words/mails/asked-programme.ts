import { stopped, type Language } from '../language.js';
import { type Asked } from './mailing.js';

/** What a programme asks: that a condition is met, or that a team gets a coordinator. */
export function programmeAsks(
  kind: 'condition' | 'coordinator',
  { about, team, detail }: { about: string; team: string; detail: string },
  language: Language,
): Asked {
  if (kind === 'coordinator') return language === 'nl' ? coordinatorInDutch(team) : coordinatorInEnglish(team);
  return language === 'nl'
    ? {
        todo: 'zorg voor de voorwaarde van de financier',
        question: 'is aan de voorwaarde van de financier voldaan?',
        open: 'aan een voorwaarde van de financier is nog niet voldaan',
        why: `Het gaat om ${about}.${detail === '' ? '' : ` De voorwaarde: ${stopped(detail)}`} Is het gelukt? Schrijf dan op waaruit dat blijkt.`,
        takes: 'Opschrijven kost je een paar minuten.',
        press: 'Schrijf op waaruit het blijkt',
      }
    : {
        todo: 'see to the condition of the funder',
        question: 'is the condition of the funder met?',
        open: 'a condition of the funder is not met yet',
        why: `This is about ${about}.${detail === '' ? '' : ` The condition: ${stopped(detail)}`} Is it done? Then write down what shows it.`,
        takes: 'Writing it down takes a few minutes.',
        press: 'Write down what shows it',
      };
}

function coordinatorInDutch(team: string): Asked {
  return {
    todo: `zoek een coördinator voor ${team}`,
    question: `wie wordt coördinator van ${team}?`,
    open: `${team} heeft nog geen coördinator`,
    why: `Zonder coördinator hoort niemand van ${team} wat er gevraagd wordt. Het team of de eigen organisatie kan iemand aanwijzen, en jij ook.`,
    takes: 'Aanwijzen kost je één minuut.',
    press: 'Wijs iemand aan',
  };
}

function coordinatorInEnglish(team: string): Asked {
  return {
    todo: `look for a coordinator for ${team}`,
    question: `who will coordinate ${team}?`,
    open: `${team} has no coordinator yet`,
    why: `Without a coordinator nobody of ${team} hears what is asked. The team or its organisation can appoint somebody, and so can you.`,
    takes: 'Appointing somebody takes a minute.',
    press: 'Appoint somebody',
  };
}
