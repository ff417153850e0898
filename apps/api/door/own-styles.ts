import { createHash } from 'node:crypto';
import { type NextFunction, type Request, type Response } from 'express';

const POLICY = 'Content-Security-Policy';
const STYLES = /<style>([\s\S]*?)<\/style>/g;

/**
 * Lets a page's own style sheets through, each known by its digest: the page that describes the API comes from a library,
 * with two in its text. Any other that finds its way into the page stays without effect.
 */
export function letInOwnStyles(_request: Request, response: Response, next: NextFunction): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    const policy = response.getHeader(POLICY);
    if (typeof body === 'string' && typeof policy === 'string') {
      response.setHeader(
        POLICY,
        policy.replace("style-src 'self'", ["style-src 'self'", ...digestsIn(body)].join(' ')),
      );
    }
    return send(body);
  };
  next();
}

function digestsIn(page: string): string[] {
  return [...page.matchAll(STYLES)].map(([, style = '']) => {
    return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  });
}
