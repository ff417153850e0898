import { randomUUID } from 'node:crypto';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { pinoHttp, type HttpLogger } from 'pino-http';
import { type Logger } from '../../../libs/config/log.js';

/** A line for each request: an id, the path and the answer's status. No body, no query, no header, no address. */
export function requestLog(log: Logger): HttpLogger {
  return pinoHttp({
    logger: log,
    genReqId: (_request: IncomingMessage, response: ServerResponse) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    wrapSerializers: false,
    serializers: {
      req: (request: IncomingMessage) => ({ method: request.method, path: pathOf(request) }),
      res: (response: ServerResponse) => ({ status: response.statusCode }),
    },
    customLogLevel: (_request, response, error) => {
      if (error || response.statusCode >= 500) return 'warn';
      return response.statusCode >= 400 ? 'info' : 'debug';
    },
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'not answered well',
    quietReqLogger: true,
  });
}

/** The words that our paths are made of, besides ids. */
const WORDS = new Set(
  [
    'api health live ready docs openapi.json me demo people sign-in sign-out .well-known security.txt',
    'programme coalition pledges meetings audit',
    'cycles blueprints workpackages commands history plan todo allowed reminders notes measurements factors',
    'erasure about',
    'act again calendar leerlus.ics',
    'mail link code out oidc callback style.css sessions tokens programme',
  ].flatMap((words) => words.split(' ')),
);

const ID = /^(?:(?:cycle|blueprint|workpackage|entry|pledge|meeting)-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A path of ours holds words of ours and ids; whatever else somebody typed there is not written down. */
function pathOf(request: IncomingMessage & { originalUrl?: string }): string {
  const path = (request.originalUrl ?? request.url ?? '').split('?', 1)[0] ?? '';
  const parts = path.split('/').slice(1, 8);
  return parts.map((part) => `/${part === '' || WORDS.has(part) || ID.test(part) ? part : '(other)'}`).join('');
}
