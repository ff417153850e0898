import { label } from './labels.js';
import { marked, type Language } from './language.js';
import { sayInRole, sayRole, sayTeam, type Names } from './names.js';

/**
 * What a phase still waits for, as it follows „het wacht nog op …” and “it still waits for …”.
 *
 * @param code as a standing has it: `approval:lead`, `team-ready:team-wopit`, `blueprint-published`
 */
export function sayMissing(code: string, language: Language, names: Names): string {
  const [what, part] = halves(code);
  const dutch = language === 'nl';
  if (part === '') return label(language, 'missing', what);
  switch (what) {
    case 'approval':
      return `${dutch ? 'akkoord van' : 'agreement from'} ${sayRole(language, part, names)}`;
    case 'deciders':
      return `${dutch ? 'iemand die mag beslissen' : 'somebody who may decide'} ${sayInRole(language, part, names)}`;
    case 'coordinator':
      return `${dutch ? 'een coördinator voor' : 'a coordinator for'} ${sayTeam(names.team(part))}`;
    case 'party':
      return dutch ? `de handtekening van ${names.organisation(part)}` : `the signature of ${names.organisation(part)}`;
    case 'party-type':
      return `${dutch ? 'de handtekening van een partij van het soort' : 'the signature of a party of the type'} ${marked(language, label(language, 'partner', part))}`;
    case 'pledge':
      return `${dutch ? 'de pledge van' : 'the pledge of'} ${sayTeam(names.team(part))}`;
    case 'team-ready':
      return `${sayTeam(names.team(part))} (${dutch ? 'nog niet klaar om te starten' : 'not ready to start yet'})`;
    case 'team-finished':
      return `${sayTeam(names.team(part))} (${dutch ? 'nog bezig' : 'still at work'})`;
    case 'submission':
      if (part === 'hypothesis') return dutch ? 'een hypothese om over te beslissen' : 'a hypothesis to decide on';
      if (part === 'evaluation') return dutch ? 'een evaluatie om over te beslissen' : 'an evaluation to decide on';
      return label(language, 'missing', what);
    default:
      return label(language, 'missing', what);
  }
}

/** What has to be done, as it follows „iets te doen:” and “to do:”. Also understands what a message is about. */
export function sayWhat(what: string, language: Language, names: Names): string {
  const [kind, part] = halves(what);
  const dutch = language === 'nl';
  switch (kind) {
    case 'gate':
      return dutch ? `beslissen over „${names.gate(part)}”` : `decide on “${names.gate(part)}”`;
    case 'submission':
      if (part === 'hypothesis') return dutch ? 'de hypothese voorleggen' : 'submit the hypothesis';
      if (part === 'evaluation') return dutch ? 'de evaluatie voorleggen' : 'submit the evaluation';
      return dutch
        ? `iets voorleggen in de fase ${names.phase(part)}`
        : `submit something in the phase ${names.phase(part)}`;
    case 'news':
      return dutch ? 'update voor wie het programma volgt' : 'news for those who follow the programme';
    case 'amendment':
      return dutch ? 'beslissen over de bijstelling van de hypothese' : 'decide on the adjustment of the hypothesis';
    case 'supplement':
      return dutch ? 'beslissen over de aanvulling op de evaluatie' : 'decide on the supplement to the evaluation';
    case 'late-lock':
      return dutch
        ? 'beslissen over de hypothese, die na de start wordt vastgelegd'
        : 'decide on the hypothesis, which is locked after the start';
    case 'usability':
      return dutch
        ? 'zeggen of de uitkomst bruikbaar is voor het onderzoek'
        : 'say whether the outcome is usable for the research';
    case 'review':
      return dutch ? 'kijken of de blauwdruk nog klopt' : 'see whether the blueprint still holds';
    case 'edit':
      return dutch ? 'de blauwdruk verder schrijven' : 'go on writing the blueprint';
    case 'team-ready':
      return dutch
        ? `melden dat ${sayTeam(names.team(part))} klaar is om te starten`
        : `say that ${sayTeam(names.team(part))} is ready to start`;
    case 'team-finished':
      return dutch
        ? `melden dat ${sayTeam(names.team(part))} klaar is`
        : `say that ${sayTeam(names.team(part))} has finished`;
    case 'entry-term':
      return dutch
        ? `zeggen of de aansluiting van ${names.organisation(part)} verlengd wordt`
        : `say whether the entry of ${names.organisation(part)} is renewed`;
    case 'pledge-sign':
      return `${dutch ? 'tekenen: de pledge van' : 'sign the pledge of'} ${sayParty(part, names)}`;
    case 'pledge-renew':
      return `${dutch ? 'verlengen: de pledge van' : 'renew the pledge of'} ${sayParty(part, names)}`;
    case 'party-out':
      return dutch
        ? `beslissen of de leercyclus verdergaat zonder ${names.organisation(part)}`
        : `decide whether the cycle goes on without ${names.organisation(part)}`;
    case 'more-time':
      return dutch
        ? `antwoord geven op een vraag om meer tijd: ${sayWhat(part, language, names)}`
        : `answer a request for more time to ${sayWhat(part, language, names)}`;
    case 'embedding':
      return dutch
        ? `vertellen of het bij ${sayTeam(names.team(part))} in het beleid staat en in de praktijk gebeurt`
        : `tell whether it is in policy and in practice at ${sayTeam(names.team(part))}`;
    case 'meeting-answer':
      return dutch ? 'antwoord geven op de uitnodiging' : 'answer the invitation';
    case 'meeting-planned':
    case 'meeting-moved':
      return dutch ? 'in de agenda zetten wanneer jullie bij elkaar komen' : 'put into the calendar when you meet';
    case 'meeting-cancelled':
      return dutch ? 'uit de agenda halen wat niet doorgaat' : 'take out of the calendar what is called off';
    case 'agreement':
      return dutch ? 'kijken of een werkafspraak nog klopt' : 'see whether a working agreement still holds';
    case 'condition':
      return dutch ? 'zorgen voor een voorwaarde van de financier' : 'see to a condition of the funder';
    case 'group-letter':
      return dutch ? 'lezen wat iemand aan de werkgroep schreef' : 'read what somebody wrote to the working group';
    case 'coordinator':
      return dutch
        ? `een coördinator zoeken voor ${sayTeam(names.team(part))}`
        : `look for a coordinator for ${sayTeam(names.team(part))}`;
    default:
      return dutch ? 'iets doen voor deze leercyclus' : 'do something for this cycle';
  }
}

/** A code and the part that it is about: `gate:ready-to-start`. */
export function halves(code: string): [what: string, part: string] {
  const colon = code.indexOf(':');
  return colon < 0 ? [code, ''] : [code.slice(0, colon), code.slice(colon + 1)];
}

/** The team or the organisation of whom something is asked about an entry or a pledge: `entry-term:zn`. */
export function sayAskedParty(what: string, names: Names): string {
  const [, part] = halves(what);
  return part.includes(':') ? sayParty(part, names) : names.organisation(part);
}

/** A team or an organisation, as a code has it: `team:wopit`, `organisation:zn`. */
function sayParty(part: string, names: Names): string {
  const [kind, id] = halves(part);
  return kind === 'organisation' ? names.organisation(id) : sayTeam(names.team(id));
}
