import { z } from 'zod';
import { plainText } from './plain.js';

const MARK = 'typed';
const TYPED = /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.([A-Za-z0-9_-]{43})$/;

/**
 * Something that a person typed. At the border it is the text itself; behind the border, in commands, events and state,
 * it is a reference `<text id>.<salted SHA-256, base64url>` to the row that holds it. So one schema serves the form,
 * HTTP and the rules, and rules can lock a text without knowing it. What would turn or hide what others read is left out.
 *
 * @param longest the most characters that are accepted
 */
export function typed(longest = 4_000) {
  return z
    .string()
    .overwrite(plainText)
    .trim()
    .min(1)
    .max(longest)
    .meta({ [MARK]: true });
}

/** The id of the text that a reference points at, or undefined when it is no reference. */
export function textIdOf(reference: string): string | undefined {
  return TYPED.exec(reference)?.[1];
}

/** A reference to a text: its id and its salted digest (SHA-256, base64url). */
export function referenceTo(text: { id: string; digest: string }): string {
  return `${text.id}.${text.digest}`;
}

/**
 * Replaces each typed field of a value by what `replace` makes of it, guided by the schema's marks; the rest stays.
 * Understands objects, arrays, optional and nullable fields and discriminated unions.
 */
export function replaceTyped(schema: z.core.$ZodType, value: unknown, replace: (text: string) => string): unknown {
  if (value === undefined || value === null) return value;
  if (isTyped(schema)) return typeof value === 'string' ? replace(value) : value;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return replaceTyped(schema.unwrap(), value, replace);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => replaceTyped(schema.element, item, replace));
  }
  if (schema instanceof z.ZodUnion) {
    const option = schema.options.find((candidate) => z.safeParse(candidate, value).success);
    return option ? replaceTyped(option, value, replace) : value;
  }
  if (schema instanceof z.ZodObject && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries<unknown>({ ...value }).map(([key, item]) => {
        const field: z.core.$ZodType | undefined = fieldOf(schema, key);
        return [key, field ? replaceTyped(field, item, replace) : item];
      }),
    );
  }
  return value;
}

function fieldOf(schema: z.ZodObject, key: string): z.core.$ZodType | undefined {
  const shape: Record<string, z.core.$ZodType> = schema.shape;
  return Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function isTyped(schema: z.core.$ZodType): boolean {
  return z.globalRegistry.get(schema)?.[MARK] === true;
}
