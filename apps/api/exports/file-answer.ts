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
        asBytes.map((format) => [formats[format].type, { schema: { type: 'string', format: 'binary' } }]),
      ),
      // Two libraries' types of the same standard.
      [formats.json.type]: { schema: schema as Schema },
    },
  });
}
