import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A project of somebody else, with the package installed. */
const project = mkdtempSync(join(tmpdir(), 'npo-types-'));
const installed = join(project, 'node_modules/npo-xbrl');
const EXAMPLE = 'read-and-judge.mts';
const ENTRIES = {
  'npo-xbrl': 'dist/types/index.d.ts',
  'npo-xbrl/xbrl': 'dist/types/xbrl/processor/processor.d.ts',
};

/** Exports without a type of its own what every call gives: the compiler must find names for all of it. */
const CONSUMER = `
import { bind, catalogue, compare, convert, Decimal, generate, listEntryPoints, queryTaxonomy, trace, validate } from 'npo-xbrl';
export const generated = await generate('a', { output: 'b' });
export const { summary, merged, roundings } = generated;
export const verdicts = await validate(['a']);
export const compared = await compare('a', 'b', { tolerance: new Decimal('0.50'), packages: ['c'] });
export const { alignment, changes } = compared;
export const figures = (await trace('a', 'b')).figures;
export const converted = await convert('a', { to: 'json' });
export const answers = (await queryTaxonomy({ packages: [], entryPoint: undefined }, { query: 'search', text: 'a' })).answered;
export const { entryPoints } = await listEntryPoints([]);
export const { proposal, from } = await bind({ packages: ['a'], from: 'nt19' });
export const kinds = catalogue.map(({ definition }) => definition);
`;
const PROCESSOR_CONSUMER = `
import { conceptFacts, cubesOf, openProcessor, PARENT_CHILD, presentationTree, searchConcepts } from 'npo-xbrl/xbrl';
export const processor = await openProcessor(['a']);
export const { taxonomy } = processor.loadTaxonomy('a');
export const rows = taxonomy.findRoles(PARENT_CHILD).map((role) => presentationTree(taxonomy, role));
export const relationships = taxonomy.filterRelationships(PARENT_CHILD);
export const cubes = [...cubesOf(taxonomy)];
export const concepts = [...taxonomy.findAllConcepts()].map((concept) => conceptFacts(taxonomy, concept));
export const labels = searchConcepts(taxonomy, 'a').map(({ concept }) => taxonomy.findLabels(concept.name));
export const read = processor.readReport('a');
export const dimensions = read.report?.facts.map((fact) => fact.dimensions);
export const elements = read.instance?.items.map(({ element }) => element);
`;

let program: ts.Program;

beforeAll(() => {
  mkdirSync(join(installed, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  for (const name of ['decimal.js', '@types', 'undici-types']) {
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'consumer.ts'), CONSUMER);
  writeFileSync(join(project, 'of-processor.ts'), PROCESSOR_CONSUMER);
  cpSync(join(root, 'docs/examples/read-and-judge.mjs'), join(project, EXAMPLE));
  program = compiled();
  if (isBuilt()) return;
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const options = ['-p', join(root, 'tsconfig.build.json'), '--noCheck'];
  expect(spawnSync(process.execPath, [compiler, ...options], { encoding: 'utf8' }).stdout).toBe('');
  program = compiled();
}, 180_000);

function compiled(): ts.Program {
  const types = join(root, 'dist/types');
  if (existsSync(types)) cpSync(types, join(installed, 'dist/types'), { recursive: true, force: true });
  const files = ['consumer.ts', 'of-processor.ts', EXAMPLE].map((name) => join(project, name));
  return ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    types: ['node'],
    strict: true,
    declaration: true,
    skipLibCheck: false,
  });
}

/** Whether the types that the program asks for are there, and are those of the sources. */
function isBuilt(): boolean {
  const timeOf = (...path: string[]) =>
    statSync(join(root, ...path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const prefix = join(installed, 'dist/types');
  const asked = program
    .getSourceFiles()
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith(prefix));
  const paths = asked.map((name) => name.slice(prefix.length));
  return (
    paths.length > 0 &&
    paths.every((path) => timeOf('dist/types', path) >= timeOf('src', path.replace(/\.d\.ts$/, '.ts')))
  );
}

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

/** What the compiler says of a file, its declarations included. */
function saidOf(file: ts.SourceFile | undefined): readonly string[] {
  if (file === undefined) return ['not there'];
  const found = [...program.getSemanticDiagnostics(file), ...program.getSyntacticDiagnostics(file)];
  const declared = file.isDeclarationFile ? [] : program.getDeclarationDiagnostics(file);
  return [...found, ...declared].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the types of the package, in a program of somebody else', () => {
  test.each(['consumer.ts', 'of-processor.ts'])('have names for all that its calls give: %s', (name) => {
    expect(saidOf(program.getSourceFile(join(project, name)))).toEqual([]);
  });

  test('take the example of the documentation as TypeScript', () => {
    expect(saidOf(program.getSourceFile(join(project, EXAMPLE)))).toEqual([]);
  });

  test('are right themselves', () => {
    const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(installed));
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.flatMap(saidOf)).toEqual([]);
  });

  test.each(Object.entries(ENTRIES))(
    'are exported wherever something exported leads to them: %s',
    (_, path) => {
      expect(typesWithoutName(path)).toEqual([]);
    },
  );
});

describe('what the package exports', () => {
  test.each(Object.entries(ENTRIES))('says what it is: %s', (_, path) => {
    const exported = exportsOf(path);
    expect(exported.size).toBeGreaterThan(40);
    const checker = program.getTypeChecker();
    const silent = [...exported].filter(([, itself]) => itself.getDocumentationComment(checker).length === 0);
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('says of each call that looks at its arguments what it throws', () => {
    const calls = [...exportsOf(ENTRIES['npo-xbrl']).values()].filter(
      ({ flags }) => flags & ts.SymbolFlags.Function,
    );
    const { Processor: processor, openProcessor } = Object.fromEntries(exportsOf(ENTRIES['npo-xbrl/xbrl']));
    const isCall = ({ flags }: ts.Symbol) => flags & ts.SymbolFlags.Method;
    const methods = [...(processor?.members?.values() ?? [])].filter(isCall);
    const all = [...calls, ...(openProcessor ? [openProcessor] : []), ...methods];
    expect(all.length).toBeGreaterThan(10);
    const silent = all.filter((call) => !call.getJsDocTags().some(({ name }) => name === 'throws'));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

/** What a name that is exported from elsewhere stands for. */
function itself(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? program.getTypeChecker().getAliasedSymbol(symbol) : symbol;
}

/** What an entry of the package exports, by name. */
function exportsOf(path: string): ReadonlyMap<string, ts.Symbol> {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(installed, path));
  const module = file && checker.getSymbolAtLocation(file);
  const exported = module === undefined ? [] : checker.getExportsOfModule(module);
  return new Map(exported.map((symbol) => [symbol.name, itself(symbol)]));
}

/** The types of the package that what an entry exports leads to, and that it does not export itself. */
function typesWithoutName(path: string): readonly string[] {
  const checker = program.getTypeChecker();
  const exported = new Set(exportsOf(path).values());
  if (exported.size === 0) return ['not there'];
  const reached = new Set(exported);
  for (const { declarations = [] } of reached) {
    for (const declaration of declarations) {
      if (!declaration.getSourceFile().fileName.startsWith(installed)) continue;
      for (const name of namesOfTypesIn(declaration)) {
        const symbol = checker.getSymbolAtLocation(name);
        const found = symbol && itself(symbol);
        if (found !== undefined && found.flags & NAMED) reached.add(found);
      }
    }
  }
  const isOurs = ({ declarations = [] }: ts.Symbol) =>
    declarations.some((one) => one.getSourceFile().fileName.startsWith(installed));
  return [...reached].filter((symbol) => isOurs(symbol) && !exported.has(symbol)).map(({ name }) => name);
}

const NAMED =
  ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class | ts.SymbolFlags.Enum;

function namesOfTypesIn(node: ts.Node): readonly ts.Node[] {
  const own = ts.isTypeReferenceNode(node)
    ? [node.typeName]
    : ts.isExpressionWithTypeArguments(node)
      ? [node.expression]
      : ts.isImportTypeNode(node) && node.qualifier
        ? [node.qualifier]
        : [];
  const below: ts.Node[] = [];
  node.forEachChild((child) => {
    for (const name of namesOfTypesIn(child)) below.push(name);
  });
  return [...own, ...below];
}
