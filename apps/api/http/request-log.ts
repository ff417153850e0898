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

/** A path of ours holds ids only; what does not look like one is not written down. */
function pathOf(request: IncomingMessage & { originalUrl?: string }): string {
  const path = (request.originalUrl ?? request.url ?? '').split('?', 1)[0] ?? '';
  return /^[\w/.:-]{1,150}$/.test(path) ? path : '(other)';
}
