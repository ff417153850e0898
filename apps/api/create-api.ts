import { NestFactory } from '@nestjs/core';
import { type NestExpressApplication } from '@nestjs/platform-express';
import { apiModule } from './api.module.js';
import { securityHeaders } from './door/headers.js';
import { limitPerAddress } from './door/limits.js';
import { answerGarbled, refuseExpectation } from './http/garbled.js';
import { refuseCrossSite } from './http/cross-site.js';
import { formBodies } from './http/form-body.js';
import { jsonBodies } from './http/json-body.js';
import { describeApi } from './http/openapi.js';
import { openScope } from './http/open-scope.js';
import { requestLog } from './http/request-log.js';
import { sessions } from './http/session.js';
import { servePages } from './pages/serve-pages.js';
import { frameworkLog } from '../../libs/config/log.js';
import { type Env, type Logger } from './tokens.js';

/** How long (ms) a request may take to arrive. */
const ARRIVES_WITHIN = 30_000;

/** The API, ready to listen. It also starts, and answers, while Temporal is away. */
export async function createApi(env: Env, log: Logger): Promise<NestExpressApplication> {
  const session = sessions(env, log);
  const app = await NestFactory.create<NestExpressApplication>(
    apiModule({ env, log, closing: () => session.close() }),
    {
      bodyParser: false,
      forceCloseConnections: true,
      logger: frameworkLog(log),
    },
  );
  app.disable('etag', 'x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', env.TRUSTED_PROXIES ?? false);
  app.use(...securityHeaders(env), requestLog(log), limitPerAddress(env), ...servePages());
  app.use('/api', refuseCrossSite(env), session.handler, ...jsonBodies(), openScope);
  app.use('/sign-in', refuseCrossSite(env), session.handler, formBodies(), openScope);
  app.use('/act', refuseCrossSite(env), session.handler, formBodies('64kb'), openScope);
  app.use('/calendar', openScope);
  describeApi(app);
  const server = app.getHttpServer();
  server.requestTimeout = ARRIVES_WITHIN;
  server.headersTimeout = ARRIVES_WITHIN / 2;
  server.on('clientError', answerGarbled);
  server.on('checkExpectation', refuseExpectation);
  return app;
}
