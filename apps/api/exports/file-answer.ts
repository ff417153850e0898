import { ApiOkResponse, type ApiResponseOptions } from '@nestjs/swagger';
import { z } from 'zod';
import { formats, type Format } from './files.js';

type Content = NonNullable<Extract<ApiResponseOptions, { content?: object }>['content']>;
type Schema = Content[string]['schema'];

/** Documents that a route answers with a file to save: bytes in each format, and what stands in it as JSON. */
export function FileAnswer(asBytes: Format[], asJson: z.ZodType): MethodDecorator {
  const { $schema: _, ...schema } = z.toJSONSchema(asJson, { target: 'openapi-3.0' });
  return ApiOkResponse({
    description: 'A file to save; its name stands in Content-Disposition',
    content: {
      ...Object.fromEntries(
        asBytes.map((format) => [mediaType(format), { schema: { type: 'string', format: 'binary' } }]),
      ),
      // Two libraries' types of the same standard.
      [mediaType('json')]: { schema: schema as Schema },
    },
  });
}

/** Without its charset, as OpenAPI names contents. */
function mediaType(format: Format): string {
  return formats[format].type.replace(/;.*/, '');
}
