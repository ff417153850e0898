import { capitalised } from '../language.js';
import { dutchBlueprintRefusals } from './blueprints.nl.js';
import { dutchCoalitionRefusals } from './coalition.nl.js';
import { dutchDeadlineRefusals } from './deadlines.nl.js';
import { dutchMeetingRefusals } from './meetings.js';
import { dutchPlanRefusals } from './plan.nl.js';
import { dutchProgrammeRefusals } from './programme.nl.js';
import { type RefusalSentence } from './refusing.js';
import { dutchTeamRefusals } from './teams.nl.js';
import { dutchWritingRefusals } from './writing.nl.js';

/** Why something can't be done now, and what can, in Dutch. */
export const dutchRefusals = {
  ...dutchTeamRefusals,
  ...dutchPlanRefusals,
  ...dutchDeadlineRefusals,
  ...dutchWritingRefusals,
  ...dutchBlueprintRefusals,
  ...dutchCoalitionRefusals,
  ...dutchProgrammeRefusals,
  ...dutchMeetingRefusals,
  'does-not-exist': 'Dit bestaat niet. Kijk of de link klopt, of begin bij het overzicht.',
  'no-such-part': 'Wat je aanpast, is er niet of nog niet. Open de pagina opnieuw en kijk wat er nu staat.',
  'changed-meanwhile': ({ part, detail }) =>
    detail('part').startsWith('gate:')
      ? 'Waar je over ging beslissen, is net veranderd. Je keuze telt nog niet. Lees het nog eens en kies dan.'
      : `Iemand anders heeft ${part} net aangepast. Jouw tekst is bewaard. Bekijk het verschil.`,
  'not-in-the-future': 'Deze datum moet nog komen. Kies vandaag of een eerdere dag.',
  'exists-already': 'Dit bestaat al, dus er is niets nieuws gemaakt. Ga verder met wat er al is.',
  'dates-out-of-order': ({ phase }) =>
    `${capitalised(phase)} kan niet eerder eindigen dan de fase ervoor. Kies een latere datum, of verzet eerst de andere fase.`,
  'plan-lacks': ({ detail }) => dutchLack(detail('kind')),
  'names-not-unique': ({ detail }) =>
    detail('name') === 'team'
      ? 'Een team staat er twee keer bij. Kies elk team één keer.'
      : 'In dit plan hebben twee fases of beslismomenten dezelfde naam. Geef er één een andere naam.',
  'hypothesis-locked':
    'De hypothese is vastgelegd. Zie je het nu anders? Stel de hypothese bij, en schrijf erbij waarom.',
  'no-hypothesis': 'Er is nog geen hypothese om voor te leggen. Schrijf die eerst.',
  'already-submitted': 'Dit is al voorgelegd. Je hoeft niets te doen tot er besloten is.',
  'no-such-author': 'Een van de schrijvers doet niet mee aan deze leercyclus. Kies mensen die meedoen.',
  'gate-not-open': ({ gate }) =>
    `Over ${gate} kan nu niemand beslissen: deze leercyclus is in een andere fase. Kijk wat er nu aan de beurt is.`,
  'no-such-gate': 'Dit beslismoment staat niet in het plan. Kies er een uit het plan.',
  'nothing-submitted': ({ gate }) =>
    `Over ${gate} kun je nog niet beslissen: er is nog niets voorgelegd. Vraag de schrijvers om dat te doen.`,
  'wrote-it': ({ gate }) =>
    `Je hebt hieraan mee geschreven. Daarom beslist iemand anders over ${gate}. Wijs een tweede lezer aan.`,
  'not-a-decider': ({ gate, allRoles }) =>
    allRoles
      ? `Over ${gate} beslis jij hier niet, maar ${allRoles}. Vraag het aan ${allRoles}.`
      : `Over ${gate} beslis jij niet. Vraag de projectleider wie dat doet.`,
  'already-approved': ({ gate }) => `Je gaf al akkoord voor ${gate}. Je hoeft niets meer te doen.`,
  'no-such-phase': 'Deze fase staat niet in het plan, of kan hier niet. Kies een andere fase uit het plan.',
  'phase-is-over': ({ phase, detail }) =>
    detail('phase') === 'contribute'
      ? 'Deze leercyclus is al bij het delen. Er ligt al een blauwdruk klaar; schrijf daarin verder.'
      : `Dit kan niet meer: ${phase} is voorbij. Maak een notitie als er nog iets bij moet.`,
  'date-is-past': ({ phase, detail }) =>
    `De nieuwe datum${detail('phase') && ` voor ${phase}`} is al voorbij. Kies een datum die nog komt.`,
  'no-such-team': 'Dit team doet niet mee aan deze leercyclus. Kies een team dat meedoet.',
  'not-your-team': ({ team }) =>
    `Je hoort niet bij ${team}, dus je kunt dit niet voor dat team doen. Vraag de coördinator van dat team.`,
  'experiment-not-running':
    'Het experiment loopt nu niet. Dit kan alleen zolang het experiment loopt. Een notitie maken kan altijd.',
  'evaluation-accepted': 'De evaluatie is al vastgesteld. Je kunt alles nog lezen, en een notitie maken kan ook.',
  'evaluation-too-soon':
    'De evaluatie kan nog niet: de hypothese is nog niet vastgelegd. Leg eerst de hypothese voor. Notities maken kan al.',
  'no-evaluation': 'Er is nog geen evaluatie om voor te leggen. Schrijf die eerst.',
  'period-backwards': 'De periode eindigt voordat ze begint. Kijk de twee datums na.',
  'needs-board': ({ detail }) =>
    detail('command') === 'set-quorum'
      ? 'Over dit beslismoment wordt nu al beslist. Alleen de stuurgroep kan met minder beslissers verdergaan. Vraag het de stuurgroep, of zoek een vervanger.'
      : 'Invoeren of uitbreiden kan hier alleen als de stuurgroep uitlegt waarom: de verwachting is niet bevestigd. Vraag het de stuurgroep, of kies „aanpassen” of „loslaten”.',
  'reason-required': ({ detail }) =>
    detail('command') === 'move-date'
      ? 'Deze datum schuift meer dan tien werkdagen op. Anderen rekenen erop. Schrijf erbij waarom.'
      : detail('command') === 'write-evaluation'
        ? 'Bij dit vervolg hoort een uitleg, omdat het niet vanzelf uit de conclusie volgt. Schrijf erbij waarom.'
        : 'Anderen rekenen hierop. Schrijf erbij waarom.',
  'exploring-never-confirmed':
    'Een verkennende hypothese kan niet bevestigd worden: vooraf stond niet vast wanneer die niet klopt. Kies „weerlegd” of „nog niet te zeggen”.',
  'too-few-measurements': ({ count }) => {
    const [measurements, needed] = [count('measurements'), count('needed')];
    const figures =
      measurements === undefined || needed === undefined
        ? 'er zijn te weinig metingen'
        : `er ${measurements === 1 ? 'is 1 meting' : `zijn ${measurements} metingen`}, er zijn er minstens ${needed} nodig`;
    return `Nog niet te zeggen: ${figures}. Voer metingen in, of kies „nog niet te zeggen”.`;
  },
  'no-such-blueprint': 'Deze blauwdruk is er niet. Kies een blauwdruk uit de lijst, of begin er zelf een.',
  'stay-is-over': 'De leercyclus is al een fase verder. Er is niets veranderd. Open de pagina opnieuw.',
  closed: 'Deze leercyclus is afgerond. Je kunt alles nog lezen. Wil je verder? Begin een nieuwe leercyclus.',
  'may-not': ({ command, anyRole }) =>
    anyRole
      ? `${capitalised(command)}${/ (dat|of|wie|wat) /u.test(command) ? ',' : ''} kan hier alleen ${anyRole}. Vraag het aan ${anyRole}.`
      : `${capitalised(command)} kun jij hier niet. Vraag de projectleider wie dat kan.`,
  'blueprint-empty':
    'Publiceren kan nog niet: de blauwdruk is nog leeg. Schrijf eerst waar hij voor is en hoe je begint.',
  'already-published': 'Deze blauwdruk is al gepubliceerd en sindsdien niet veranderd. Je hoeft niets te doen.',
  'not-linked': 'Deze blauwdruk hoort niet bij deze leercyclus. Draag eerst bij wat jullie leerden.',
  'no-such-person-here':
    'Deze persoon heeft hier geen rol. Kies iemand die meedoet, of vraag de projectleider om eerst een rol te geven.',
  'nothing-rewritten': 'Er is nog niets veranderd. Pas de vraag, de inhoud of de aanpak aan.',
  'working-group-empty': 'Deze werkgroep heeft nog niemand: geen team heeft een coördinator. Wijs er eerst een aan.',
  'no-such-agreement': 'Deze werkafspraak is er niet. Kies er een uit de lijst.',
  'agreement-over': 'Deze werkafspraak is al beëindigd. Wil je hem weer? Maak een nieuwe werkafspraak.',
  'workpackage-closed':
    'Dit werkpakket is afgesloten. Je kunt alles nog lezen. Wil je verder? Begin een nieuw werkpakket.',
  'rule-failed': 'Hier ging bij ons iets mis. Er is niets veranderd. We kijken ernaar. Probeer het later opnieuw.',
  'not-stored': 'We konden dit niet bewaren. Er is niets veranderd. We kijken ernaar. Probeer het later opnieuw.',
} as const satisfies Record<string, RefusalSentence>;

/** What is said when the code is not known here. */
export const dutchUnknown =
  'Dit kan nu niet. Er is niets veranderd. Open de pagina opnieuw, of vraag het aan de projectleider.';

function dutchLack(kind: string): string {
  if (kind.startsWith('quorum:')) {
    return 'Bij één beslismoment in dit plan staat nog niet wie er beslist. Kies minstens één rol. Alleen bij een experiment beslissen de teams zelf.';
  }
  const lacks: Partial<Record<string, string>> = {
    hypothesis: 'een fase voor de hypothese, vóór het experiment',
    experiment: 'een fase voor het experiment',
    evaluation: 'een fase voor de evaluatie, ná het experiment',
  };
  return `Met dit plan kun je nog niet werken. Er hoort nog in: ${lacks[kind] ?? 'een fase'}. Voeg die toe.`;
}
