import { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import helmet from 'helmet';
import { type Env } from '../tokens.js';

/** How long (seconds) a browser keeps to https once it has seen it: a year. */
const KEEPS_TO_HTTPS = 31_536_000;

/** What an answer for programs may load: nothing, whatever somebody makes a browser take it for. */
const ANSWERS = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** What a page may load: what comes from Leerlus itself, in files of its own. */
const PAGES = {
  ...ANSWERS,
  connectSrc: ["'self'"],
  fontSrc: ["'self'"],
  formAction: ["'self'"],
  imgSrc: ["'self'"],
  manifestSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  workerSrc: ["'self'"],
};

/** What the page that describes the API may load besides: the signs in its style sheet stand in the sheet itself. */
const DESCRIPTION = { ...PAGES, imgSrc: ["'self'", 'data:'] };

/** The page that describes the API, which lies among the API's answers. */
const IS_DESCRIPTION = /^\/api\/docs(\/|$)/i;
// Routes are found in whatever case they are written, and so is what may be done with their answers.
const IS_ANSWER = /^\/(api|health|\.well-known)(\/|$)/i;

/**
 * Tells browsers what an answer may do: load and run nothing that is not ours, stand in nobody's frame, and (where people
 * reach Leerlus by https) never be asked for without it.
 */
export function securityHeaders({ PUBLIC_URL }: Pick<Env, 'PUBLIC_URL'>): RequestHandler[] {
  const isSecure = PUBLIC_URL.startsWith('https:');
  const [answers, pages, description] = [ANSWERS, PAGES, DESCRIPTION].map((directives) =>
    helmet.contentSecurityPolicy({ useDefaults: false, directives }),
  );
  const policyFor = (path: string) => {
    if (IS_DESCRIPTION.test(path)) return description;
    return IS_ANSWER.test(path) ? answers : pages;
  };
  return [
    helmet({
      contentSecurityPolicy: false,
      strictTransportSecurity: isSecure && { maxAge: KEEPS_TO_HTTPS, includeSubDomains: false },
      xFrameOptions: { action: 'deny' },
    }),
    (request: Request, response: Response, next: NextFunction) => {
      policyFor(request.path)?.(request, response, next);
    },
  ];
}
