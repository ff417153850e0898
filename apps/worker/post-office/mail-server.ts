/** After how many letters in a row that found no server it counts as away, and the others wait untried. */
const AWAY_AFTER = 5;

/** How long (ms) it is left alone then, at first and at most: twice as long each time. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 5_000;

/** What this post office knows of the mail server: whether it is there, by what came of the letters before. */
export class MailServer {
  private missedInARow = 0;
  /** Nobody knows what happened before this worker began. */
  private mayHaveBeenAway = true;
  private pause = FIRST_PAUSE;
  private until = 0;

  /** How long (ms) it is still left alone. */
  get pausesFor(): number {
    return Math.max(0, this.until - performance.now());
  }

  /** A letter found no server, or a connection that broke: one such letter may be to blame itself, many in a row are not. */
  missed(): 'may-be-there' | 'is-away' {
    this.missedInARow++;
    if (this.missedInARow < AWAY_AFTER) return 'may-be-there';
    this.mayHaveBeenAway = true;
    if (this.pausesFor === 0) {
      this.until = performance.now() + this.pause;
      this.pause = Math.min(2 * this.pause, LONGEST_PAUSE);
    }
    return 'is-away';
  }

  /** It took a letter, or refused one: it is there. */
  answered(): 'is-there' | 'is-back' {
    const wasAway = this.mayHaveBeenAway;
    this.missedInARow = 0;
    this.mayHaveBeenAway = false;
    this.pause = FIRST_PAUSE;
    this.until = 0;
    return wasAway ? 'is-back' : 'is-there';
  }
}
