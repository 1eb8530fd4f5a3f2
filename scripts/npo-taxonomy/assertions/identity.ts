import { anyItem, covering, ofConcepts } from '../../formula-linkbase/filters.js';
import { one, type RoleAssertion, type RoleAssertions, some } from './role-assertion.js';

const of = (name: string) => ofConcepts(`npo-i:${name}`);
const SCHEME = 'http://www.kvk.nl/kvk-id';
/** Every fact, those of one legal person at once. */
const items = some(
  'items',
  'items',
  covering('concept', 'location', 'period', 'unit', 'dimensions', 'non-XDT-segment', 'non-XDT-scenario'),
  anyItem,
);

function once(name: string): RoleAssertion {
  return {
    name: `${name}_Once`,
    kind: 'existenceAssertion',
    test: '. eq 1',
    variables: [one('fact', name, of(name))],
    severity: 'ERROR',
    label: {
      nl: `\`${name}\` MOET exact één keer voorkomen.`,
      en: `\`${name}\` MUST exist exactly once.`,
    },
    message: {
      nl: `\`${name}\` MOET exact één keer voorkomen.`,
      en: `\`${name}\` MUST exist exactly once.`,
    },
  };
}

const sameEntity: RoleAssertion = {
  name: 'EntityIsRegistrationNumber',
  kind: 'valueAssertion',
  test: 'number(xfi:identifier($items[1])) eq number($number)',
  variables: [
    one('number', 'registrationNumber', covering('all'), of('ChamberOfCommerceRegistrationNumber')),
    items,
  ],
  severity: 'ERROR',
  label: {
    nl: 'Elke context MOET het nummer noemen dat als `ChamberOfCommerceRegistrationNumber` is gerapporteerd.',
    en: 'Every context MUST name the number that is reported as `ChamberOfCommerceRegistrationNumber`.',
  },
  message: {
    nl: 'Elke context MOET het nummer {$number} noemen, dat als `ChamberOfCommerceRegistrationNumber` is gerapporteerd.',
    en: 'Every context MUST name the number {$number}, which is reported as `ChamberOfCommerceRegistrationNumber`.',
  },
};

const sameScheme: RoleAssertion = {
  name: 'EntityScheme',
  kind: 'valueAssertion',
  test: `string(xfi:identifier-scheme(xfi:identifier($items[1]))) eq '${SCHEME}'`,
  variables: [items],
  severity: 'ERROR',
  label: {
    nl: `Elke context MOET het schema ${SCHEME} hebben.`,
    en: `Every context MUST have the scheme ${SCHEME}.`,
  },
  message: {
    nl: `Elke context MOET het schema ${SCHEME} hebben.`,
    en: `Every context MUST have the scheme ${SCHEME}.`,
  },
};

const yearInOrder: RoleAssertion = {
  name: 'ReportingYearInOrder',
  kind: 'valueAssertion',
  test: '$start lt $end',
  variables: [
    one('start', 'yearStart', of('ReportingYearStartDate')),
    one('end', 'yearEnd', of('ReportingYearEndDate')),
  ],
  severity: 'ERROR',
  label: {
    nl: '`ReportingYearStartDate` MOET liggen voor `ReportingYearEndDate`.',
    en: '`ReportingYearStartDate` MUST be before `ReportingYearEndDate`.',
  },
  message: {
    nl: '`ReportingYearStartDate` ({$start}) MOET liggen voor `ReportingYearEndDate` ({$end}).',
    en: '`ReportingYearStartDate` ({$start}) MUST be before `ReportingYearEndDate` ({$end}).',
  },
};

/** Who reports, and about what year. */
export const identityAssertions: readonly RoleAssertions[] = [
  {
    role: 'BoardInformation',
    assertions: [
      once('AuthorityNumber'),
      once('LegalEntityName'),
      once('ChamberOfCommerceRegistrationNumber'),
      sameEntity,
      sameScheme,
      yearInOrder,
    ],
  },
];
