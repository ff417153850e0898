import { type CycleCommand } from '../../api/types.js';
import { deadlineForms } from './forms/deadlines.js';
import { decisionForms } from './forms/decisions.js';
import { evaluationForms } from './forms/evaluation.js';
import { type Form } from './forms/form.js';
import { hypothesisForms } from './forms/hypothesis.js';
import { planForms } from './forms/plan.js';
import { practiceForms } from './forms/practice.js';
import { teamForms } from './forms/teams.js';

/** All forms, by the command that they make. */
export const forms = {
  ...hypothesisForms,
  ...teamForms,
  ...practiceForms,
  ...evaluationForms,
  ...planForms,
  ...decisionForms,
  ...deadlineForms,
} satisfies Partial<Record<CycleCommand['type'], Form>>;

/** A command that has a form. */
export type Name = keyof typeof forms;

/** Whether a command can be given here. */
export function isForm(command: string): command is Name {
  return command in forms;
}
