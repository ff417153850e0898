/** Where a blueprint stands. Texts are references; factors are known by their ids. */
export interface BlueprintState {
  workpackage: string;
  title: string;
  /** The text as it is now, and how often it was written; version 0 before. */
  text: { version: number; purpose: string | null; howToBegin: string | null; lookOutFor: string | null };
  factors: string[];
  /** The last published version; 0 as long as there is none. */
  published: number;
  /** Whether something was added or rewritten since it was published. */
  changed: boolean;
}
