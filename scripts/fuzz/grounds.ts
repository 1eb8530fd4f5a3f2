import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { convert } from '../../src/pipeline/convert.js';
import type { ValidateOptions } from '../../src/pipeline/validate.js';
import { boardGrounds } from './board-grounds.js';
import type { Ground, Judged } from './ground.js';
import { judgeConversions } from './judge-conversions.js';
import { judgeCommands, judgeSame } from './judge-run.js';
import { judgeVerdicts } from './judge-verdicts.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Copies the files to be damaged into a folder, so that those of the project stay whole. */
export async function layGrounds(folder: string): Promise<readonly Ground[]> {
  for (const name of ['rules', 'taxonomies', 'units', 'boards', 'inline']) {
    cpSync(join(root, 'fixtures', name), join(folder, name), { recursive: true });
  }
  const packages = [join(folder, 'taxonomies'), join(folder, 'rules')];
  return [
    ...asked('instance', instances(folder, packages)),
    ...asked('page', pages(folder)),
    ...asked('JSON report', await jsonReports(folder, packages)),
    ...taxonomies(folder, packages),
    ...asked('board report', boardReports(folder)),
    ...formulas(folder),
    ...zips(folder),
    unitsRegistry(folder, packages),
    ...(await boardGrounds(folder)),
  ];
}

function unitsRegistry(folder: string, packages: readonly string[]): Ground {
  const utr = join(folder, 'units/registry.xml');
  const entry = join(folder, 'rules/utre-error-NumericFactUtrInvalid/valid-units.xbrl');
  return { kind: 'units registry', target: utr, judge: () => judgeVerdicts(entry, { packages, utr }) };
}

/** The files below a folder with these endings, by their paths from there, sorted. */
function filesIn(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => endings.includes(extname(path)))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** A report that is right, and what it is validated with. */
interface Report {
  readonly path: string;
  readonly options: ValidateOptions;
}

/** Reports to be validated when they are damaged, and to be carried over to other forms. */
function asked(kind: string, reports: readonly Report[]): readonly Ground[] {
  return reports.flatMap(({ path, options }): Ground[] => [
    { kind, target: path, judge: () => judgeVerdicts(path, options) },
    { kind: `${kind}, converted`, target: path, judge: () => judgeConversions(path, options.packages ?? []) },
    { kind: 'report beside itself', target: path, judge: () => judgeSame(path) },
  ]);
}

function instances(folder: string, packages: readonly string[]): readonly Report[] {
  const rules = join(folder, 'rules');
  const valid = filesIn(rules, '.xbrl').filter((path) => path.includes('/valid-'));
  return valid.map((path) => ({ path: join(rules, path), options: { packages } }));
}

/** The pages of our cases for Inline XBRL that are right. */
function pages(folder: string): readonly Report[] {
  const inline = join(folder, 'inline');
  const right = filesIn(inline, '.html').filter((path) => path.includes('/pass-'));
  return right.map((path) => ({ path: join(inline, path), options: { packages: [inline] } }));
}

/** Converting takes a while: one sound instance of so many is enough. */
const ONE_IN = 8;

/** Sound instances as xBRL-JSON; those with parts that it has no place for are left out. */
async function jsonReports(folder: string, packages: readonly string[]): Promise<readonly Report[]> {
  const some = instances(folder, packages).filter((_, index) => index % ONE_IN === 0);
  const reports: Report[] = [];
  for (const { path } of [...some, ...boardReports(folder)]) {
    const output = `${path.slice(0, -extname(path).length)}.json`;
    const { content } = await convert(path, { to: 'json', packages, output });
    if (content === undefined) continue;
    writeFileSync(output, content.join(''));
    reports.push({ path: output, options: { packages } });
  }
  return reports;
}

/** Each document of the small taxonomies, judged by the schema of its folder. */
function taxonomies(folder: string, packages: readonly string[]): readonly Ground[] {
  const small = join(folder, 'taxonomies');
  const paths = filesIn(small, '.xsd', '.xml');
  return paths.map((path) => {
    const beside = paths.find((other) => dirname(other) === dirname(path) && other.endsWith('.xsd')) ?? path;
    const entry = join(small, beside);
    return { kind: 'taxonomy', target: join(small, path), judge: () => judgeVerdicts(entry, { packages }) };
  });
}

function boardReports(folder: string): readonly Report[] {
  const boards = join(folder, 'boards');
  const reports = filesIn(boards, '.xbrl').filter((path) => path.includes('one-school/'));
  return reports.map((path) => ({ path: join(boards, path), options: {} }));
}

/** The assertions of our own taxonomy, judged on the report of a board. */
function formulas(folder: string): readonly Ground[] {
  const taxonomy = join(folder, 'npo');
  cpSync(join(root, 'schemas/npo'), taxonomy, { recursive: true });
  const linkbases = filesIn(taxonomy, '.xml').filter((path) => /-for[^/]*\.xml$/.test(path));
  const entry = join(folder, 'boards/one-school/expected/report.xbrl');
  const judge = () => judgeVerdicts(entry, { packages: [taxonomy] });
  return linkbases.map((path) => ({ kind: 'formulas', target: join(taxonomy, path), judge }));
}

const CATALOGUE =
  '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://fuzz.example/" rewritePrefix="../"/></catalog>';
const METADATA = `<tp:taxonomyPackage xmlns:tp="http://xbrl.org/2016/taxonomy-package"><tp:identifier>http://fuzz.example/</tp:identifier><tp:entryPoints>${[
  'small/small.xsd',
  'choices/choices.xsd',
]
  .map(
    (path) =>
      `<tp:entryPoint><tp:name xml:lang="en">${path}</tp:name><tp:entryPointDocument href="http://fuzz.example/${path}"/></tp:entryPoint>`,
  )
  .join('')}</tp:entryPoints></tp:taxonomyPackage>`;

/** The small taxonomies as a taxonomy package, and a report of one of them as a report package. */
function zips(folder: string): readonly Ground[] {
  const small = join(folder, 'taxonomies');
  const read = (path: string) => new Uint8Array(readFileSync(path));
  const documents = filesIn(small, '.xsd', '.xml').map(
    (path) => [`P/${path}`, read(join(small, path))] as const,
  );
  const report = readFileSync(
    join(folder, 'rules/enum2ie-InvalidEnumerationSetValue/valid-sets.xbrl'),
    'utf8',
  );
  const parts: Readonly<Record<string, Uint8Array>> = {
    'P/META-INF/taxonomyPackage.xml': Buffer.from(METADATA),
    'P/META-INF/catalog.xml': Buffer.from(CATALOGUE),
    ...Object.fromEntries(documents),
  };
  const packed: Readonly<Record<string, Readonly<Record<string, Uint8Array>>>> = {
    'taxonomy.zip': parts,
    'report.xbr': {
      'P/META-INF/reportPackage.json': Buffer.from(
        '{"documentInfo": {"documentType": "https://xbrl.org/report-package/2023/xbr"}}',
      ),
      'P/META-INF/catalog.xml': parts['P/META-INF/catalog.xml'] ?? new Uint8Array(),
      ...Object.fromEntries(documents),
      'P/reports/report.xbrl': Buffer.from(report.replace('../../taxonomies/', 'http://fuzz.example/')),
    },
  };
  mkdirSync(join(folder, 'packages'));
  return Object.entries(packed).flatMap(([name, files]): Ground[] => {
    const path = join(folder, 'packages', name);
    writeFileSync(path, zipSync(files, { mtime: new Date(2000, 0, 1) }));
    const whole: Ground = { kind: 'package', target: path, judge: () => judgeVerdicts(path, {}) };
    const isTaxonomy = name === 'taxonomy.zip';
    const asked: Ground = { kind: 'taxonomy, asked', target: path, judge: () => judgeQuestions(path) };
    return [
      whole,
      ...Object.keys(files).flatMap((inside): readonly Ground[] => [
        { ...whole, kind: 'file in a package', inside },
        ...(isTaxonomy ? [{ ...asked, inside }] : []),
      ]),
    ];
  });
}

/** What a person may ask of a package. */
function judgeQuestions(path: string): Promise<Judged> {
  const of = ['--package', path, '--entry-point', 'small/small.xsd'];
  return judgeCommands(
    ['taxonomy', 'list', '--package', path],
    ...['show', 'dimensions'].map((query) => ['taxonomy', query, ...of]),
    ...['search', 'concept'].map((query) => ['taxonomy', query, 'Amount', ...of, '--lang', 'en']),
    ['bind', '--from', 'nt19', '--year', '2025', ...of],
  );
}
