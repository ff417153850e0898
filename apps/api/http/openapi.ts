import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { letInOwnStyles } from '../door/own-styles.js';
import { problemAnswer } from './problem-answers.js';

/** Serves the description of the API at /api/openapi.json, and a page to read it at /api/docs; made when first asked for. */
export function describeApi(app: INestApplication): void {
  let made: OpenAPIObject | undefined;
  app.use('/api/docs', letInOwnStyles);
  SwaggerModule.setup('api/docs', app, () => (made ??= describe(app)), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Leerlus API',
    // What the page says of its signs in an attribute, our policy does not let through.
    customCss: 'body > svg { position: absolute; width: 0; height: 0 }',
  });
}

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

/** The description of the API (OpenAPI 3). */
export function describe(app: INestApplication): OpenAPIObject {
  const settings = new DocumentBuilder()
    .setTitle('Leerlus')
    .setDescription(
      'Cycles of action research: hypothesis, experiment, evaluation, blueprint. A press is a command under an ' +
        'Idempotency-Key; its answer is the receipt and the page as it is now. Problems are RFC 9457 with a stable `code`. ' +
        'A program comes with a token of its person (`Authorization: Bearer leerlus_…`) instead of a cookie.',
    )
    .setVersion('1')
    .addCookieAuth('leerlus', { type: 'apiKey', in: 'cookie', name: 'leerlus' })
    .build();
  const document = SwaggerModule.createDocument(app, settings, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '').toLowerCase()}.${method}`,
  });
  const { $schema: _, ...problem } = z.toJSONSchema(problemAnswer, { target: 'openapi-3.0' });
  document.components = {
    ...document.components,
    // Two libraries' types of the same standard.
    schemas: { ...document.components?.schemas, Problem: problem as Schemas[string] },
  };
  return marked(document) as OpenAPIObject;
}

/** The same with the mark of typed texts under a name that OpenAPI allows: where it stands, a form asks for sentences. */
function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key === 'typed' && item === true ? 'x-typed' : key, marked(item)]),
  );
}
