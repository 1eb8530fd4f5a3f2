import { z } from 'zod';
import { bindOutputOf } from './bind-output.js';
import { mapOutputOf } from './map-output.js';
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
    assertion: z
      .string()
      .optional()
      .meta({ description: 'The id of the assertion of a taxonomy that does not hold.' }),
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
  periodBefore: z
    .string()
    .optional()
    .meta({ description: 'Only with diff --align: the period in the first report, where it is another.' }),
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
    target: z.string().optional().meta({
      description:
        'Only for Inline XBRL: the target document that this judgement is about, other than the default.',
    }),
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
    alignment: z
      .strictObject({
        years: z.int().meta({ description: 'By how many years the periods of the first report were moved.' }),
        namespaces: z
          .record(z.string(), z.string())
          .meta({ description: 'Namespaces of the first report that another edition has as these.' }),
      })
      .optional()
      .meta({ description: 'Only with --align.' }),
    diagnostics: z
      .array(finding(z.string()))
      .optional()
      .meta({ description: 'Why the files cannot be compared, or what of them was not compared.' }),
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

const checksum = z.string().regex(/^[0-9a-f]{64}$/);

/** The file evidence.json in the package that `generate --evidence` writes. */
export const evidenceOutput = z
  .strictObject({
    tool: z.strictObject({ name: z.literal('npo-xbrl'), version: z.string() }),
    reportingYear: z.int(),
    language: z.enum(['nl', 'en']).meta({ description: 'Of the pages.' }),
    inputs: z.array(
      z.strictObject({
        role: z.enum(['input', 'ledger', 'mapping', 'previous', 'binding', 'into', 'package']),
        name: z.string().meta({ description: 'Without its folder.' }),
        bytes: z.int().min(0).optional(),
        sha256: checksum.optional(),
      }),
    ),
    taxonomies: z.array(
      z.strictObject({
        entryPoint: z.string(),
        version: z
          .string()
          .optional()
          .meta({ description: 'The date of the version, where the address has one.' }),
        documents: z.int().min(0).meta({ description: 'How many documents the entry point leads to.' }),
        sha256: checksum.meta({
          description: 'Of lines as sha256sum writes them, one a document, in the order of their addresses.',
        }),
      }),
    ),
    reports: z.array(
      z.strictObject({
        file: z.string().meta({ description: 'Its path in the package.' }),
        entryPoint: z.string(),
        verdict,
        facts: z.int().min(0).optional(),
      }),
    ),
  })
  .meta({ title: 'What an evidence package was made of, and by what' });

/** What `taxonomy` prints with `--format json`. */
export const taxonomyOutput = taxonomyOutputOf(finding(z.string()));

/** What `bind` prints with `--format json`. */
export const bindOutput = bindOutputOf(finding(z.string()));

/** What `map` prints with `--format json`. */
export const mapOutput = mapOutputOf(finding(z.string()));

/** What `trace` prints with `--format json`. */
export const traceOutput = z
  .strictObject({
    figures: z.array(
      z.strictObject({
        concept: z.string(),
        dimensions: z.record(z.string(), z.string()),
        period: z.string(),
        unit: z.string().optional(),
        value: z.string(),
        sources: z
          .array(
            z.strictObject({
              place,
              row: z
                .array(z.strictObject({ header: z.string(), text: z.string() }))
                .optional()
                .meta({ description: 'The row in the words of its file, without blank cells.' }),
            }),
          )
          .optional()
          .meta({ description: 'Empty where nothing was booked on it; absent where that is not known.' }),
      }),
    ),
    lack: z.enum(['no-rows', 'rows-of-another-run']).optional().meta({
      description: 'Why no source has a row: the file of rows is not there, or is not that of the lineage.',
    }),
    diagnostics: z
      .array(finding(z.string()))
      .optional()
      .meta({ description: 'Why the file cannot be read, or what of it was not read.' }),
  })
  .meta({ title: 'The rows of the input that figures are made of' });

/** The JSON Schemas under schemas/output by file name. */
export function outputSchemas(): ReadonlyMap<string, string> {
  const schemas = {
    'verdict.schema.json': verdictOutput,
    'diff.schema.json': diffOutput,
    'findings.schema.json': findingsOutput,
    'evidence.schema.json': evidenceOutput,
    'taxonomy.schema.json': taxonomyOutput,
    'bind.schema.json': bindOutput,
    'map.schema.json': mapOutput,
    'trace.schema.json': traceOutput,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
    ]),
  );
}
