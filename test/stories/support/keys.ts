/**
 * The keys of a story's steps: its run, its act, and how many steps of that act came before. A story that was
 * interrupted gives the same keys to the same steps, so what had been done is not done twice.
 */
export class Keys {
  private act = 'begin';
  private step = 0;

  constructor(private readonly run: string) {}

  /** Begins an act: its steps are counted anew, whatever the acts before it needed. */
  begin(act: string): void {
    this.act = act;
    this.step = 0;
  }

  /** The key of the next step. */
  next(): string {
    return `${this.run}.${this.act}.${++this.step}`;
  }
}
