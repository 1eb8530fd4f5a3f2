import { z } from 'zod';

const names = {
  name: z.string().meta({ description: 'As the taxonomy writes it: `ocw-i:Interventions`.' }),
  namespace: z.string(),
  label: z.string().optional().meta({ description: 'Absent where there is none in the language asked for.' }),
};
const named = z.strictObject(names);
const role = { role: z.string(), roleName: z.string().optional() };
const label = z.strictObject({ role: z.string(), language: z.string(), text: z.string() });
const suggestions = z
  .array(z.string())
  .meta({ description: 'What may have been meant, where nothing was found.' });

const entryPoint = z.strictObject({
  id: z.string().optional().meta({ description: 'Only of what comes with the program.' }),
  name: z.string(),
  description: z.string().optional(),
  package: z.string().optional(),
  documents: z.array(z.string()),
});

const type = z.strictObject({
  name: z.string().optional(),
  namespace: z.string().optional(),
  bases: z.array(z.string()),
  facets: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  values: z
    .array(z.strictObject({ value: z.string(), labels: z.array(label) }))
    .meta({ description: 'Empty where any value is allowed that the facets allow.' }),
});

const part = z.enum(['lineItem', 'hypercube', 'axis', 'member']);

const concept = z.strictObject({
  ...names,
  id: z.string().optional(),
  document: z.string(),
  kind: z.enum(['item', 'tuple', 'hypercube', 'dimension']),
  type: type.optional(),
  periodType: z.enum(['instant', 'duration']).optional(),
  balance: z.enum(['debit', 'credit']).optional(),
  abstract: z.boolean(),
  nillable: z.boolean(),
  substitutionGroups: z.array(z.string()),
  typedDomain: z.strictObject({ element: z.string(), type: type.optional() }).optional(),
  labels: z.array(label),
  references: z.array(
    z.strictObject({
      role: z.string(),
      parts: z.array(z.strictObject({ name: z.string(), text: z.string() })),
    }),
  ),
  presented: z.array(
    z.strictObject({ ...role, parent: named, order: z.number(), preferredLabel: z.string().optional() }),
  ),
  cubes: z.array(z.strictObject({ ...role, hypercube: named, parts: z.array(part) })),
  arcs: z.array(
    z.strictObject({
      arcrole: z.string(),
      ...role,
      from: z.string(),
      to: z.string(),
      order: z.number(),
      preferredLabel: z.string().optional(),
      targetRole: z.string().optional(),
      weight: z.string().optional().meta({ description: 'Of a summation.' }),
    }),
  ),
});

const cube = z.strictObject({
  ...role,
  hypercube: named,
  arcrole: z.enum(['all', 'notAll']),
  closed: z.boolean(),
  contextElement: z.enum(['segment', 'scenario']).optional(),
  parts: z.array(part).optional().meta({ description: 'What the concept asked for is to this cube.' }),
  lineItems: z.array(named),
  axes: z.array(
    z.strictObject({
      ...names,
      kind: z.enum(['explicit', 'typed']),
      typedDomain: z.string().optional(),
      default: z.string().optional(),
      members: z.array(z.strictObject({ ...names, depth: z.int().min(0), usable: z.boolean() })),
    }),
  ),
});

const row = z.strictObject({
  ...names,
  depth: z.int().min(0),
  abstract: z.boolean(),
  preferredLabel: z.string().optional(),
  repeated: z
    .literal(true)
    .optional()
    .meta({ description: 'What stands below it was shown before and is not shown again.' }),
});

/** What `taxonomy` prints with `--format json`: for `list` one object, else one for each entry point. */
export function taxonomyOutputOf<Finding extends z.ZodType>(finding: Finding) {
  const tool = z.strictObject({ name: z.literal('npo-xbrl'), version: z.string() });
  const diagnostics = z.array(finding);
  const answer = <Query extends string, Shape extends z.ZodRawShape>(query: Query, shape: Shape) =>
    z.strictObject({
      tool,
      query: z.literal(query),
      entryPoint,
      labelLanguage: z.string(),
      ...shape,
      diagnostics,
    });
  return z
    .union([
      z.strictObject({
        tool,
        query: z.literal('list'),
        entryPoints: z.array(entryPoint),
        diagnostics,
      }),
      answer('show', { roles: z.array(z.strictObject({ ...role, rows: z.array(row) })) }),
      answer('search', {
        text: z.string(),
        matches: z.array(
          z.strictObject({
            ...names,
            abstract: z.boolean(),
            found: z.strictObject({
              text: z.string(),
              role: z.string().optional(),
              language: z.string().optional(),
            }),
          }),
        ),
        suggestions,
      }),
      answer('concept', { name: z.string(), concepts: z.array(concept), suggestions }),
      answer('dimensions', {
        name: z.string().optional(),
        concepts: z.array(named).optional(),
        cubes: z.array(cube),
        suggestions,
      }),
      z
        .strictObject({
          tool,
          query: z.enum(['show', 'search', 'concept', 'dimensions']),
          diagnostics,
        })
        .meta({ description: 'Where no entry point could be opened.' }),
    ])
    .meta({ title: 'What is in a taxonomy' });
}
