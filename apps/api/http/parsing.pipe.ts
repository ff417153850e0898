import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { z } from 'zod';
import { Problem } from './problem.js';

/** What was sent does not fit its schema; the filter words the issues. */
export class InvalidInput extends Problem {
  constructor(readonly issues: z.core.$ZodIssue[]) {
    super(400, 'invalid-input');
  }
}

/** Parses what a route takes in by the schema that stands beside it: `@Body({ schema })`. @throws InvalidInput */
@Injectable()
export class ParsingPipe implements PipeTransform {
  transform(value: unknown, { schema }: ArgumentMetadata): unknown {
    if (!(schema instanceof z.ZodType)) return value;
    const result = schema.safeParse(value);
    if (!result.success) throw new InvalidInput(result.error.issues);
    return result.data;
  }
}
