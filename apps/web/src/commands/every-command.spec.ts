import { describe, expect, it } from '@jest/globals';
import { blueprintCommand } from '../../../../libs/domain/blueprint/blueprint.commands.js';
import { entryCommand } from '../../../../libs/domain/coalition/entry.commands.js';
import { cycleCommand } from '../../../../libs/domain/cycle/cycle.commands.js';
import { meetingCommand } from '../../../../libs/domain/meeting/meeting.commands.js';
import { pledgeCommand } from '../../../../libs/domain/pledge/pledge.commands.js';
import { programmeCommand } from '../../../../libs/domain/programme/programme.commands.js';
import { workpackageCommand } from '../../../../libs/domain/workpackage/workpackage.commands.js';
import { blueprintForms, createBlueprint } from '../pages/blueprints/blueprint.forms.js';
import { beginEntry, entryForms } from '../pages/coalition/entry.forms.js';
import { forms as cycleForms } from '../pages/cycle/command-forms.js';
import { meetingForms, planMeeting } from '../pages/meeting/meeting.forms.js';
import { makePledge, pledgeForms } from '../pages/pledge/pledge.forms.js';
import { conditionForms, invitePerson, leaveProgramme, programmeForms } from '../pages/programme/programme.forms.js';
import { createCycle, createWorkpackage, workpackageForms } from '../pages/workpackage/workpackage.forms.js';
import { blueprintCommandWords } from '../words/blueprint-commands.js';
import { coalitionWords } from '../words/coalition.js';
import { commandWords } from '../words/commands.js';
import { meetingWords } from '../words/meeting.js';
import { pledgeWords } from '../words/pledge.js';
import { programmeCommandWords } from '../words/programme-commands.js';
import { workpackageCommandWords } from '../words/workpackage-commands.js';

/** What any form is made of, whatever it is about. */
interface AnyForm {
  fields: { name: string; words?: readonly string[]; options?: unknown }[];
  hasHelp?: boolean;
}

interface Noun {
  noun: string;
  commands: { options: readonly { shape: { type: { value: string } } }[] };
  forms: Record<string, AnyForm>;
  /** Commands that have no form of this kind, and where they are given instead. */
  elsewhere?: Record<string, string>;
  words: { nl: Record<string, string> };
}

const nouns: Noun[] = [
  {
    noun: 'cycle',
    commands: cycleCommand,
    forms: cycleForms,
    elsewhere: {
      'create-cycle': 'begun on the page of its workpackage, or from a blueprint',
      'add-note': 'a note can be made on every page, by the button of its own',
      'tick-criterion': 'each criterion has its own box at the decision',
    },
    words: commandWords,
  },
  {
    noun: 'workpackage',
    commands: workpackageCommand,
    forms: { ...workpackageForms, 'create-workpackage': createWorkpackage, 'create-cycle': createCycle },
    words: workpackageCommandWords,
  },
  {
    noun: 'blueprint',
    commands: blueprintCommand,
    forms: { ...blueprintForms, 'create-blueprint': createBlueprint },
    words: blueprintCommandWords,
  },
  {
    noun: 'programme',
    commands: programmeCommand,
    forms: {
      ...programmeForms,
      ...conditionForms,
      'invite-person': invitePerson,
      'leave-programme': leaveProgramme,
    },
    words: programmeCommandWords,
  },
  { noun: 'entry', commands: entryCommand, forms: { ...entryForms, 'begin-entry': beginEntry }, words: coalitionWords },
  { noun: 'pledge', commands: pledgeCommand, forms: { ...pledgeForms, 'make-pledge': makePledge }, words: pledgeWords },
  {
    noun: 'meeting',
    commands: meetingCommand,
    forms: { ...meetingForms, 'plan-meeting': planMeeting },
    words: meetingWords,
  },
];

describe.each(nouns)(
  'every command that a person may send to a $noun',
  ({ commands, forms, elsewhere = {}, words }) => {
    const known = commands.options.map(({ shape }) => shape.type.value);

    it('has a form, or is given elsewhere', () => {
      expect(known.filter((command) => !(command in forms) && !(command in elsewhere))).toEqual([]);
    });

    it('is told apart from what there is no longer', () => {
      const gone = Object.keys(elsewhere).filter((command) => !known.includes(command) || command in forms);
      expect(gone).toEqual([]);
    });

    it('has words for its button, its help and all that it asks', () => {
      const asked = Object.entries(forms).flatMap(([command, { fields, hasHelp }]) => [
        command,
        ...(hasHelp ? [`${command}-help`] : []),
        ...fields.flatMap(({ name, words: chosen = [], options }) => [
          name,
          ...chosen,
          ...(Array.isArray(options) ? options.map(String) : []),
        ]),
      ]);
      // What a conclusion can be is worded by the API, with why it can't be another.
      expect(asked.filter((name) => !(name in words.nl))).toEqual([]);
    });
  },
);
