/** A stay of a process in one phase: which process, and which entry into a phase it is. */
export interface Stay {
  process: string;
  entered: number;
}

/**
 * The services that work while a cycle is in a phase. Each is keyed by (process, entered): called again it changes
 * nothing, and for a stay that is over it does nothing. What they find out they put into the process's inbox.
 */
export interface CycleActivities {
  /** Works out who is asked at the phase's gate, and says so at once when too few are left to decide. */
  openApprovals(stay: Stay): Promise<void>;
  /** Looks after the phase's planned messages: each due has somebody who hears of it, or the gap is told. */
  beginReminders(stay: Stay): Promise<void>;
  /** Lays the hypothesis's prediction beside what was measured and noted. */
  layPredictionBesideData(stay: Stay): Promise<void>;
  /** Drafts the blueprint from the factors that the teams found. */
  draftFromFactors(stay: Stay): Promise<void>;
}
