import { defineDiagnostic, type Diagnostic, type Text } from '../diagnostics/diagnostic.js';
import { placeFiles } from '../npo/input/write/place-files.js';
import type { Proposal } from '../npo/bind/proposal.js';
import { proposeBinding } from '../npo/bind/propose-binding.js';
import { type Binding, readBinding } from '../npo/mapping/binding/binding.js';
import { reportingYears } from '../npo/model/reporting-year.js';
import { wordsOf } from '../xbrl/query/find-concepts.js';
import { schemaRefTo } from '../xbrl/taxonomy/document-set.js';
import { entryPointUnknown } from '../xbrl/taxonomy/resolve/package-diagnostics.js';
import {
  distinct,
  entryPointToChoose,
  type KnownEntryPoint,
  listEntryPoints,
  namesApart,
  openEntryPoints,
} from './taxonomy/taxonomy-entry-points.js';
import { openTaxonomies } from './taxonomy/taxonomies.js';

export const bindingUnknown = defineDiagnostic<{ wanted: string; known: readonly string[] }>({
  code: 'binding:unknown',
  severity: 'error',
  basis: { document: 'npo-xbrl', clause: 'schemas/bindings' },
  message: {
    nl: ({ wanted, known }) =>
      `Er is geen formulierkoppeling “${wanted}”; deze zijn er: ${known.join(', ')}.`,
    en: ({ wanted, known }) => `There is no binding “${wanted}”; these there are: ${known.join(', ')}.`,
  },
  help: {
    nl: 'Noem achter --from een van deze formulierkoppelingen.',
    en: 'Name one of these bindings behind --from.',
  },
});

/** What `bind` may be told. */
export interface BindOptions {
  /** The packages that the new taxonomy is in. */
  readonly packages: readonly string[];
  /** The binding that is known: `ocw-nt19`, or the end of it. */
  readonly from: string;
  /** The name or address of the entry point; otherwise the one that is called like the old one. */
  readonly entryPoint?: string | undefined;
  /** The reporting year; otherwise the one that the entry point is named after. */
  readonly year?: number | undefined;
  /** The file that the proposal is written to. */
  readonly output?: string | undefined;
  readonly force?: boolean;
}

/** A binding worked out for another taxonomy, for a person to confirm. */
export interface Bound {
  /** Undefined where there is nothing to propose from, or for. */
  readonly proposal: Proposal | undefined;
  /** The binding that it was worked out from. */
  readonly from: Binding | undefined;
  readonly entryPoint: KnownEntryPoint | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly written: string | undefined;
}

/** Proposes the binding of a reporting year whose taxonomy is in a package, from the one of a year that is known. */
export async function bind(options: BindOptions): Promise<Bound> {
  const from = bindingCalled(options.from);
  if (from === undefined) {
    return nothing([bindingUnknown({ wanted: options.from, known: bindingIds() })]);
  }
  const chosen = await chooseEntryPoint(options, from);
  if ('diagnostics' in chosen) return nothing(chosen.diagnostics);
  const { opened, diagnostics } = await openEntryPoints({
    packages: options.packages,
    entryPoint: chosen.address,
  });
  const [target] = opened;
  if (target === undefined) return nothing(diagnostics);
  const { entryPoint, taxonomy } = target;
  const [known] = Object.values(from.entryPoints).slice(-1);
  const taxonomies = await openTaxonomies([]);
  const { taxonomy: old } = taxonomies.discover([schemaRefTo(known ?? '')], 'bind');
  const year = options.year ?? yearIn(chosen.address) ?? yearIn(entryPoint.name.nl);
  const [address = ''] = entryPoint.documents;
  const why = yearText(chosen.why, options.year, year);
  const proposal = proposeBinding(from, old, { taxonomy, name: entryPoint.name, address, year, why });
  const { problems, written } = await save(proposal, options);
  return {
    proposal,
    from,
    entryPoint,
    diagnostics: [...diagnostics, ...target.diagnostics, ...problems],
    written,
  };
}

function nothing(diagnostics: readonly Diagnostic[]): Bound {
  return { proposal: undefined, from: undefined, entryPoint: undefined, diagnostics, written: undefined };
}

async function save(
  proposal: Proposal,
  { output, packages, force = false }: BindOptions,
): Promise<{ readonly problems: readonly Diagnostic[]; readonly written: string | undefined }> {
  if (output === undefined) return { problems: [], written: undefined };
  const content = `${JSON.stringify(proposal, null, 2)}\n`;
  const problems = await placeFiles([{ path: output, content }], { force, inputs: packages });
  return { problems, written: problems.length === 0 ? output : undefined };
}

function bindingIds(): readonly string[] {
  return [...new Set(reportingYears().years.flatMap(({ bindings }) => bindings))].sort();
}

/** The binding with an id; `nt19` means the one that ends so. */
function bindingCalled(wanted: string): Binding | undefined {
  const name = wanted.toLowerCase();
  const id = bindingIds().find((one) => one === name || one.endsWith(`-${name}`));
  return id === undefined ? undefined : readBinding(id);
}

interface ChosenEntryPoint {
  readonly address: string;
  readonly why: Text;
}

async function chooseEntryPoint(
  { packages, entryPoint: wanted }: BindOptions,
  from: Binding,
): Promise<ChosenEntryPoint | { readonly diagnostics: readonly Diagnostic[] }> {
  if (wanted !== undefined) {
    return { address: wanted, why: { nl: `Gekozen: ${wanted}.`, en: `Chosen: ${wanted}.` } };
  }
  const { entryPoints: all, diagnostics } = await listEntryPoints(packages);
  const entryPoints = distinct(all);
  const addresses = entryPoints.flatMap(({ documents }) => documents.slice(0, 1));
  const old = Object.values(from.entryPoints).map(stem);
  const alike = addresses.filter((address) => old.includes(stem(address)));
  const [address] = alike.length > 0 ? alike : addresses;
  const names = entryPoints.map(({ name }) => name.nl);
  if (address === undefined) {
    const none = entryPointUnknown({ wanted: from.title.nl, names });
    return { diagnostics: diagnostics.length > 0 ? diagnostics : [none] };
  }
  if (alike.length > 1 || (alike.length === 0 && addresses.length > 1)) {
    return { diagnostics: [...diagnostics, entryPointToChoose({ names: namesApart(entryPoints) })] };
  }
  const why: Text =
    alike.length === 1
      ? {
          nl: `${address} heet, op het jaar na, zoals het instappunt van ${from.id}.`,
          en: `${address} is called, but for the year, like the entry point of ${from.id}.`,
        }
      : { nl: `${address} is het enige instappunt.`, en: `${address} is the only entry point.` };
  return { address, why };
}

/** The name of the document of an entry point without numbers. */
function stem(address: string): string {
  const name = address.replace(/^.*\//s, '').replace(/\.[^.]*$/, '');
  return wordsOf(name)
    .filter((word) => !/^\d+$/.test(word))
    .join(' ');
}

/** The only year that the last part of a name has. */
function yearIn(name: string): number | undefined {
  const years = new Set(name.replace(/^.*\//s, '').match(/(?<!\d)2\d{3}(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 ? Number(year) : undefined;
}

function yearText(why: Text, given: number | undefined, year: number | undefined): Text {
  if (year === undefined) {
    return {
      nl: `${why.nl} Het verslagjaar is niet bekend: vul entryPoints in, of geef --year.`,
      en: `${why.en} The report year is not known: fill in entryPoints, or give --year.`,
    };
  }
  return given === undefined
    ? {
        nl: `${why.nl} Verslagjaar ${year} naar die naam.`,
        en: `${why.en} Report year ${year} after that name.`,
      }
    : { nl: `${why.nl} Verslagjaar ${year} is gegeven.`, en: `${why.en} Report year ${year} was given.` };
}
