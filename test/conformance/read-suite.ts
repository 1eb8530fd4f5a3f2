import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attribute, childElements, descendants, ownText, resolveQName } from '../../src/xbrl/xml/navigate.js';
import { localNameOf, qname } from '../../src/xbrl/xml/qname.js';
import { readXml } from '../../src/xbrl/xml/read-xml.js';
import type { XmlElement } from '../../src/xbrl/xml/tree.js';
import { type ExpectedTarget, isPage } from './inline-targets.js';
import type { Expectation, FormulaExpectation, Suite, Variation } from './suite.js';

/**
 * The variations of a suite in the order of its index, read from the files of the suite itself.
 *
 * @param folder the folder of the suite
 * @throws where the suite is not laid out as suites are, or names two variations alike
 */
export function readSuite(suite: Suite, folder: string): readonly Variation[] {
  const variations = testcasesOf(join(folder, suite.index)).flatMap((path) => variationsOf(path, folder));
  const ids = new Set(variations.map(({ id }) => id));
  if (ids.size < variations.length) throw new Error(`${suite.name} has variations of the same id`);
  if (variations.length === 0) throw new Error(`${suite.name} has no variations in ${suite.index}`);
  return variations;
}

/** The test case documents of an index; a group of them may stand in a folder of its own. */
function testcasesOf(index: string): string[] {
  return [...descendants(rootOf(index))].flatMap((element) => {
    const uri = plain(element, 'uri');
    if (localNameOf(element.name) !== 'testcase' || uri === undefined) return [];
    return join(dirname(index), folderOf(element), uri);
  });
}

function folderOf(element: XmlElement): string {
  let folder = '';
  for (let at = element.parent; at !== undefined; at = at.parent) {
    folder = join(plain(at, 'root') ?? '', folder);
  }
  return folder;
}

function variationsOf(path: string, folder: string): Variation[] {
  const testcase = relative(folder, path).split(sep).join('/');
  return named(rootOf(path), 'variation').map((variation) => {
    const result = named(variation, 'result')[0];
    if (result === undefined) throw new Error(`${testcase} has a variation without a result`);
    const files = named(variation, 'data').flatMap((data) => filesOf(data, dirname(path)));
    const isInline = files.some(isPage);
    const formula = formulaExpectationOf(variation, result, dirname(path));
    return {
      id: `${testcase} ${plain(variation, 'id') ?? ''}`,
      testcase,
      name: (plain(variation, 'name') ?? '').trim(),
      description: named(variation, 'description').map(text).join(' '),
      files,
      expected: expectationOf(result, testcase),
      formula: isInline ? { ...formula, outputs: [] } : formula,
      targets: isInline ? targetsOf(result, dirname(path)) : [],
    };
  });
}

function filesOf(data: XmlElement, folder: string): string[] {
  return [...childElements(data)].flatMap((file) =>
    plain(file, 'readMeFirst') === 'true' ? join(folder, decodeURI(text(file))) : [],
  );
}

function targetsOf(result: XmlElement, folder: string): ExpectedTarget[] {
  return named(result, 'instance').map((one) => ({
    name: plain(one, 'target'),
    file: join(folder, decodeURI(text(one))),
  }));
}

function formulaExpectationOf(variation: XmlElement, result: XmlElement, folder: string): FormulaExpectation {
  const count = (element: XmlElement, name: string) => Number(plain(element, name) ?? '0');
  return {
    parameters: named(variation, 'parameter').map((parameter) => ({
      name: resolveQName(parameter, plain(parameter, 'name') ?? '') ?? '',
      value: plain(parameter, 'value') ?? '',
    })),
    assertions: named(result, 'assertionTests').map((test) => ({
      id: plain(test, 'assertionID') ?? '',
      satisfied: count(test, 'countSatisfied'),
      unsatisfied: count(test, 'countNotSatisfied'),
    })),
    messages: named(result, 'messageTests').flatMap((test) =>
      named(test, 'notSatisfied').map((one) => ({ id: plain(test, 'assertionID') ?? '', text: text(one) })),
    ),
    outputs: named(result, 'instance').map((one) => join(folder, decodeURI(text(one)))),
  };
}

/** A result says valid or invalid, names errors, or gives the file that shows what a valid case says. */
function expectationOf(result: XmlElement, testcase: string): Expectation {
  const stated = plain(result, 'expected');
  if (stated === 'valid' || stated === 'invalid') return { kind: stated };
  const codes = named(result, 'error').map(text);
  if (codes.length > 0) return { kind: 'codes', codes };
  if (stated === undefined) return { kind: 'valid' };
  throw new Error(`${testcase} expects “${stated}”, which is not understood`);
}

function rootOf(path: string): XmlElement {
  const { document, diagnostics } = readXml(readFileSync(path), {
    file: path,
    url: pathToFileURL(path).href,
  });
  if (document === undefined) throw new Error(`${path}: ${diagnostics[0]?.message.en ?? 'not readable'}`);
  return document.root;
}

function named(element: XmlElement, localName: string): XmlElement[] {
  return [...descendants(element)].filter(({ name }) => localNameOf(name) === localName);
}

function plain(element: XmlElement, name: string): string | undefined {
  return attribute(element, qname('', name));
}

function text(element: XmlElement): string {
  return ownText(element).trim().replaceAll(/\s+/g, ' ');
}
