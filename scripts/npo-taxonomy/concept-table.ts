import { assertionId, roleAssertions } from './assertions/assertion-documents.js';
import { definition } from './definition.js';
import { entryPointPath } from './entry-points.js';
import { categoryMembers, interventionMembers, otherMember, totalMember } from './declarations.js';
import { reportingYears } from '../../src/npo/model/reporting-year.js';
import { roleUri, VERSION_ADDRESS } from './names.js';

const PERIODS = { reportingYear: 'reporting year', schoolYear: 'school year' } as const;

/** What can be reported, for a person: one table of the concepts by role, one of the members, one of the assertions. */
export function conceptTable(): string {
  return [
    '# What the detail taxonomy asks',
    '',
    'Made by `scripts/generate-npo-taxonomy.ts` from `schemas/data`; do not edit.',
    '',
    '## Entry points',
    '',
    ...entryPointRows(),
    '',
    '## Concepts by role',
    '',
    ...conceptRows(),
    '',
    '## Members of the intervention axis',
    '',
    ...memberRows(),
    '',
    '## Assertions',
    '',
    ...assertionRows(),
    '',
  ].join('\n');
}

function entryPointRows(): string[] {
  return table(
    ['reporting year', 'address', 'editions'],
    reportingYears().years.map(({ year, editions }) => [
      String(year),
      `\`${VERSION_ADDRESS}${entryPointPath(year)}\``,
      editions.join(', '),
    ]),
  );
}

function conceptRows(): string[] {
  return definition.roles.flatMap((role) => {
    const axes =
      role.axes.length === 0 ? 'no axis' : role.axes.map((axis) => `\`npo-dim:${axis}\``).join(' and ');
    const rows = role.concepts.map((name) => {
      const concept = definition.concepts.find((one) => one.name === name);
      if (concept === undefined) throw new Error(`${role.name} names an unknown concept ${name}`);
      return [
        `\`npo-i:${name}\``,
        `\`${concept.type}\``,
        concept.balance ?? '',
        concept.label.nl,
        concept.official === undefined ? '' : concept.official,
      ];
    });
    return [
      `### ${role.title.nl}`,
      '',
      `\`${roleUri(role.uri)}\` · ${axes} · period: ${PERIODS[role.period]}`,
      '',
      ...table(['concept', 'type', 'balance', 'label', 'official counterpart'], rows),
      '',
    ];
  });
}

function assertionRows(): string[] {
  const rows = roleAssertions.flatMap(({ role, assertions }) =>
    assertions.map((one) => [`\`${assertionId(role, one)}\``, one.severity.toLowerCase(), one.label.nl]),
  );
  return table(['assertion', 'severity', 'what must hold'], rows);
}

function memberRows(): string[] {
  const rows = [totalMember, ...categoryMembers.map(({ member }) => member), otherMember].map((member) => [
    `\`${member.name}\``,
    member.label.nl,
    'all',
  ]);
  const leaves = interventionMembers.map(({ member }) => [
    `\`${member.name}\``,
    member.label.nl,
    member.references.map(({ IssueDate = '' }) => IssueDate).join(', '),
  ]);
  return table(['member', 'label', 'editions'], [...rows, ...leaves]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
