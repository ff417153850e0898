import { PassThrough } from 'node:stream';
import { type Changed } from './live.view.js';

/** How long (ms) a browser waits before it comes back. */
const COMES_BACK_AFTER = 3_000;

/** A page's stream of server-sent events. */
export class Stream {
  readonly body = new PassThrough();

  constructor() {
    this.write(`retry: ${COMES_BACK_AFTER}\n\n`);
  }

  /** That it is listened to, and from which instant on it knows all. */
  beat(at: string): void {
    this.write(`id: ${at}\nevent: beat\ndata: {}\n\n`);
  }

  /** That something changed. */
  tell(changed: Changed): void {
    this.write(`event: changed\ndata: ${JSON.stringify(changed)}\n\n`);
  }

  /** That something may have been missed: whatever is shown has to be read again. */
  lookAgain(): void {
    this.write('event: look-again\ndata: {}\n\n');
  }

  /** Ends it; with a reason that says whether coming back makes sense. */
  end(reason?: 'signed-out'): void {
    if (reason !== undefined) this.write(`event: ${reason}\ndata: {}\n\n`);
    this.body.end();
  }

  private write(text: string): void {
    if (!this.body.writableEnded) this.body.write(text);
  }
}
