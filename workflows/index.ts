// A workflow for each kind of process; its name is the kind.
export { blueprint } from './blueprint.workflow.js';
export { cycle } from './cycle.workflow.js';
export { entry } from './entry.workflow.js';
export { meeting } from './meeting.workflow.js';
export { pledge } from './pledge.workflow.js';
export { programme } from './programme.workflow.js';
export { workpackage } from './workpackage.workflow.js';
