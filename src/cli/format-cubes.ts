import type { Language } from '../diagnostics/diagnostic.js';
import type { CubeAxis, CubeMember, CubeOfConcept, CubePart } from '../xbrl/query/cubes.js';
import type { Texts } from './command.js';
import { moreText, MOST_SHOWN, type TaxonomyWriter } from './taxonomy-writer.js';

const TEXTS: Texts<
  | 'none'
  | 'excluding'
  | 'open'
  | 'closed'
  | 'noAxes'
  | 'typed'
  | 'explicit'
  | 'unusable'
  | 'default'
  | 'items'
  | 'as'
> = {
  nl: {
    none: 'Geen kubussen.',
    excluding: 'uitsluitend (notAll)',
    open: 'open',
    closed: 'gesloten',
    noAxes: 'geen assen: een feit heeft hier geen dimensies',
    typed: 'getypeerd',
    explicit: 'met leden',
    unusable: 'niet te gebruiken',
    default: 'standaardlid',
    items: 'Regels',
    as: 'dit concept is hier',
  },
  en: {
    none: 'No cubes.',
    excluding: 'excluding (notAll)',
    open: 'open',
    closed: 'closed',
    noAxes: 'no axes: a fact has no dimensions here',
    typed: 'typed',
    explicit: 'with members',
    unusable: 'not usable',
    default: 'default member',
    items: 'Line items',
    as: 'this concept is',
  },
};

export const CUBE_PARTS: Readonly<Record<Language, Readonly<Record<CubePart, string>>>> = {
  nl: { lineItem: 'regel', hypercube: 'kubus', axis: 'as', member: 'lid' },
  en: { lineItem: 'line item', hypercube: 'hypercube', axis: 'axis', member: 'member' },
};

/** Cubes with their axes, members and line items. */
export function formatCubes(
  cubes: readonly CubeOfConcept[],
  writer: TaxonomyWriter,
  language: Language,
): string {
  if (cubes.length === 0) return `${TEXTS[language].none}\n`;
  return cubes.map((cube) => cubeText(cube, writer, language)).join('\n');
}

function cubeText({ cube, parts }: CubeOfConcept, writer: TaxonomyWriter, language: Language): string {
  const text = TEXTS[language];
  const kind = [
    ...(cube.isNegated ? [text.excluding] : []),
    cube.isClosed ? text.closed : text.open,
    ...(cube.container === undefined ? [] : [cube.container]),
  ];
  const lines = [
    writer.role(cube.role),
    `  ${cube.role}`,
    `  ${writer.labelled(cube.hypercube.name)}  (${kind.join('; ')})`,
  ];
  if (parts.length > 0)
    lines.push(`  ${text.as}: ${parts.map((part) => CUBE_PARTS[language][part]).join(', ')}`);
  if (cube.axes.length === 0) lines.push(`    ${text.noAxes}`);
  for (const axis of cube.axes)
    for (const line of axisLines(axis, writer, language)) lines.push(`    ${line}`);
  lines.push(`  ${text.items} (${cube.lineItems.length})`);
  for (const name of cube.lineItems.slice(0, MOST_SHOWN)) lines.push(`    ${writer.labelled(name)}`);
  for (const more of moreText(cube.lineItems.length, language)) lines.push(`    ${more}`);
  return `${lines.join('\n')}\n`;
}

function axisLines(axis: CubeAxis, writer: TaxonomyWriter, language: Language): readonly string[] {
  const text = TEXTS[language];
  const domain = axis.typedDomain === undefined ? '' : `: ${writer.name(axis.typedDomain.name)}`;
  const lines = [`${writer.labelled(axis.dimension.name)}  (${text[axis.kind]}${domain})`];
  for (const member of axis.members.slice(0, MOST_SHOWN)) {
    lines.push(memberLine(member, axis, writer, language));
  }
  for (const more of moreText(axis.members.length, language)) lines.push(`  ${more}`);
  return lines;
}

const DEEPEST_INDENT = 40;

function memberLine(
  { concept, depth, isUsable }: CubeMember,
  { defaultMember }: CubeAxis,
  writer: TaxonomyWriter,
  language: Language,
): string {
  const text = TEXTS[language];
  const notes = [
    ...(concept.name === defaultMember ? [text.default] : []),
    ...(isUsable ? [] : [text.unusable]),
  ];
  const note = notes.length === 0 ? '' : `  (${notes.join('; ')})`;
  return `${'  '.repeat(Math.min(depth, DEEPEST_INDENT) + 1)}${writer.labelled(concept.name)}${note}`;
}
