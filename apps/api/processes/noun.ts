import { type Around } from '../../../libs/domain/policies/around.js';
import { type GatePlan } from '../../../libs/domain/plan/plan.js';
import { type Holding } from '../../../libs/engine/context.js';
import { type Message } from '../../../libs/engine/rules.js';
import { type RestsOn } from '../../../libs/engine/turn.js';
import { type Acting } from '../../../libs/identity/acting.js';
import { type ReadProcess } from '../../../libs/ledger/read/process.js';
import { type Directory } from '../../../libs/ledger/read/directory.js';
import { type Language } from '../../../libs/messages/words/language.js';

/** Who reads a process, with which names and in which language. */
export interface ReadBy {
  language: Language;
  directory: Directory;
  acting: Acting;
  /** Where it is shown as it stood before: the roles that they held then, and its state now. */
  then?: { roles: Holding[]; present: unknown };
}

/** What the API knows of a kind of process, besides its rules. */
export interface Noun<View> {
  /** Also the prefix of its ids. */
  kind: string;
  /** Where it is found: `cycles`. */
  path: string;
  /** Whether somebody may read it. */
  mayRead(acting: Acting, around: Around): boolean;
  /**
   * The version that a command rests on when it says nothing: 0 for a text that is written for the first time. Undefined
   * for what rests on nothing. @throws Problem rests-on-missing
   */
  restsOn(command: Message, said: RestsOn | undefined): RestsOn | undefined;
  /** What the page shows of it. */
  view(read: ReadProcess, reader: ReadBy): Promise<View>;
  /** The gate at which a command decides, where the plan of such a process has gates. */
  gateOf?(read: ReadProcess, command: Message): GatePlan | undefined;
  /** Whether somebody may read the texts of a part as they are now; everybody who may read it, where nothing is said. */
  mayReadPart?(read: ReadProcess, acting: Acting, part: string): boolean;
}
