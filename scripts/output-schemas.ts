import { z } from 'zod';
import { bindOutputOf } from './bind-output.js';
import { taxonomyOutputOf } from './taxonomy-output.js';

const place = z
  .strictObject({
    file: z.string(),
    sheet: z.string().optional(),
    cell: z.string().optional(),
    line: z.int().min(1).optional(),
    column: z.int().min(1).optional(),
    pointer: z.string().optional(),
  })
  .meta({
    description:
      'A place: sheet and cell of a workbook, line and column (one-based) of a text, JSON pointer (RFC 6901).',
  });

const severity = z.enum(['error', 'warning', 'info']);
const verdict = z
  .enum(['valid', 'invalid', 'undetermined'])
  .meta({ description: 'undetermined: something that is needed to judge was not here.' });
const layers = z.array(z.strictObject({ name: z.string(), status: z.enum(['passed', 'failed', 'skipped']) }));

function finding<T extends z.ZodType>(text: T) {
  return z.strictObject({
    code: z.string(),
    severity,
    layer: z.string(),
    message: text,
    help: text,
    location: place.optional().meta({ description: 'Where in the report.' }),
    source: place.optional().meta({ description: 'Where in the input.' }),
    related: z.array(place).optional(),
  });
}

const changed = {
  kind: z.enum(['added', 'removed', 'changed']),
  entity: z.string(),
  concept: z.string(),
  dimensions: z.record(z.string(), z.string()),
  period: z.string(),
  unit: z.string().optional(),
  language: z.string().optional(),
  before: z.string().nullable().optional(),
  after: z.string().nullable().optional(),
  difference: z.string().optional().meta({ description: 'For numbers: after less before, a decimal.' }),
};

/** What `validate` and `generate` print with `--format json`: one object a file. */
export const verdictOutput = z
  .strictObject({
    tool: z.strictObject({ name: z.literal('npo-xbrl'), version: z.string() }),
    file: z.string(),
    entryPoint: z
      .strictObject({ name: z.string(), documents: z.array(z.string()) })
      .optional()
      .meta({ description: 'Only for a taxonomy package: the entry point that this judgement is about.' }),
    verdict,
    profile: z.string().meta({ description: 'The set of requirements that was applied.' }),
    layers,
    facts: z.int().min(0).optional().meta({ description: 'Only for a report: how many items it has.' }),
    concepts: z
      .int()
      .min(0)
      .optional()
      .meta({ description: 'Only for a taxonomy: how many concepts it has.' }),
    assertions: z
      .array(z.strictObject({ id: z.string(), satisfied: z.int().min(0), unsatisfied: z.int().min(0) }))
      .optional()
      .meta({ description: 'Only for a report whose taxonomy has formulas: how often each assertion held.' }),
    trace: z
      .array(z.string())
      .optional()
      .meta({ description: 'Only with --trace: how the assertion was evaluated, step by step.' }),
    diagnostics: z.array(finding(z.string())),
    skippedRules: z
      .array(z.string())
      .optional()
      .meta({ description: 'Business rules that the file has no data for.' }),
    notes: z
      .array(z.string())
      .optional()
      .meta({ description: 'What the verdict rests on, and what was not judged.' }),
    written: z.array(z.string()).optional().meta({ description: 'Only from generate: the files written.' }),
    changes: z
      .array(z.strictObject(changed))
      .optional()
      .meta({ description: 'Only from generate --into: what is different from the report it was put into.' }),
  })
  .meta({ title: 'Judgement on a file' });

/** What `diff` prints with `--format json`. */
export const diffOutput = z
  .strictObject({
    changes: z.array(z.strictObject(changed)),
    diagnostics: z
      .array(finding(z.string()))
      .optional()
      .meta({ description: 'Only where the files cannot be compared.' }),
  })
  .meta({ title: 'Differences between two reports' });

/** The file findings.json that `generate` writes. */
export const findingsOutput = z
  .strictObject({
    input: z.string(),
    reports: z.array(
      z.strictObject({ file: z.string(), verdict, profile: z.string(), layers, facts: z.int().min(0) }),
    ),
    roundings: z
      .array(
        z.strictObject({
          concept: z.string(),
          dimensions: z.array(z.string()),
          rounded: z.string(),
          exact: z.string(),
        }),
      )
      .meta({ description: 'Totals whose rounded parts add up to something else than the input does.' }),
    diagnostics: z.array(finding(z.strictObject({ nl: z.string(), en: z.string() }))),
  })
  .meta({ title: 'Findings of a run of generate' });

/** What `taxonomy` prints with `--format json`. */
export const taxonomyOutput = taxonomyOutputOf(finding(z.string()));

/** What `bind` prints with `--format json`. */
export const bindOutput = bindOutputOf(finding(z.string()));

/** The JSON Schemas under schemas/output by file name. */
export function outputSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    'verdict.schema.json': verdictOutput,
    'diff.schema.json': diffOutput,
    'findings.schema.json': findingsOutput,
    'taxonomy.schema.json': taxonomyOutput,
    'bind.schema.json': bindOutput,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  );
}
