import * as z from 'zod';

const text = z.strictObject({ nl: z.string(), en: z.string() });
const name = z
  .string()
  .regex(/^[^:\s]+:[^:\s]+$/)
  .meta({ description: 'Een naam met een prefix uit prefixes / a name with a prefix from prefixes.' });
const key = z.enum(['school', 'schoolYear', 'calendarYear', 'level', 'category', 'intervention']);
const demand = z.union([z.literal('always'), z.strictObject({ unlessSector: z.array(z.string()) })]);
const unconfirmed = z.unknown().meta({
  description:
    'Een voorstel dat nog niemand heeft bevestigd; haal het weg als de regel klopt / a proposal that nobody has confirmed; take it out where the line is right.',
});

/** One line of a binding. */
export const bindingLineSchema = z.strictObject({
  concept: name,
  measure: z.string().min(1),
  where: z.partialRecord(key, z.union([z.string(), z.array(z.string())])).optional(),
  per: z.array(key).optional(),
  dimensions: z
    .record(name, z.union([z.strictObject({ typed: name, key }), z.strictObject({ explicit: name })]))
    .optional(),
  period: z.enum(['year', 'schoolYear']).optional(),
  unit: z.string().optional(),
  decimals: z
    .string()
    .regex(/^(?:INF|-?\d+)$/)
    .optional(),
  percentage: z.boolean().optional(),
  round: z.int().min(0).max(20).optional(),
  sumOf: z.array(name).optional(),
  zero: z.boolean().optional(),
  everySchool: z.boolean().optional(),
  values: z.record(z.string(), z.string().nullable()).optional(),
  shared: z.boolean().optional(),
  companion: z.boolean().optional(),
  demanded: demand.optional(),
  expected: demand.optional(),
  unconfirmed: unconfirmed.optional(),
});

/** The form of a binding: which figure of the model becomes which fact of a taxonomy. */
export const bindingSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().min(1),
    file: z.string().regex(/^[A-Za-z0-9][\w.-]*\.xbrl$/),
    title: text,
    notice: text,
    sources: z.array(z.string()),
    unconfirmed: unconfirmed.optional(),
    entryPoints: z.record(z.string().regex(/^\d{4}$/), z.url()),
    entity: z.strictObject({ scheme: z.string().min(1), measure: z.string().min(1) }),
    language: z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/),
    roles: z.array(z.string()),
    prefixes: z.record(
      z.string().regex(/^(?![Xx][Mm][Ll])[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u),
      z.string().min(1),
    ),
    units: z.record(z.string(), name),
    lines: z.array(bindingLineSchema).min(1),
  })
  .meta({
    title: 'npo-xbrl binding',
    description:
      'Formulierkoppeling: welk cijfer van het model welk feit van een taxonomie wordt / binding: which figure of the model becomes which fact of a taxonomy.',
  });

/** The published JSON Schema of a binding. */
export function bindingJsonSchema(): unknown {
  return z.toJSONSchema(bindingSchema);
}
