import { z } from 'zod';

/** A mail that came to somebody. */
export interface Mail {
  subject: string;
  text: string;
}

/** Where a story reads the mails of the people in it. */
export interface Mails {
  /** All that came to an address so far, the first one first. */
  to(address: string): Promise<Mail[]>;
}

const caught = z.array(
  z.object({
    to: z.array(z.object({ address: z.string() })),
    subject: z.string().default(''),
    text: z.string().default(''),
  }),
);

/** The mails that the mail catcher of `npm start` has kept; at the address of its pages. */
export function mailsAt(pages: string): Mails {
  return {
    async to(address) {
      const response = await fetch(`${pages}/api/email`, { signal: AbortSignal.timeout(15_000) });
      const mails = caught.parse(await response.json());
      return mails.filter(({ to }) => to.some((each) => each.address === address));
    },
  };
}
