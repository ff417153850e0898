import { z } from 'zod';

/** How a programme's audit is read: from after the last line that was seen, the newest first. */
export const auditAsked = z.object({
  after: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
/** See the schema `auditAsked`. */
export type AuditAsked = z.infer<typeof auditAsked>;

const somebody = z.object({ id: z.string(), name: z.string() });

/** Who did, read or tried what: codes and ids, and the names of the people. */
export const auditPage = z.object({
  lines: z.array(
    z.object({
      id: z.string(),
      instant: z.string(),
      person: somebody.nullable(),
      roles: z.array(z.string()),
      onBehalfOf: somebody.nullable(),
      what: z.string(),
      object: z.object({ kind: z.string().nullable(), id: z.string() }).nullable(),
      result: z.enum(['done', 'received', 'refused', 'failed']),
      code: z.string().nullable(),
      via: z.enum(['web', 'mail', 'token']),
      request: z.string(),
    }),
  ),
  next: z.string().nullable(),
});
/** See the schema `auditPage`. */
export type AuditPage = z.infer<typeof auditPage>;
