import type { Language } from '../../../src/diagnostics/diagnostic.js';
import type { Assertion } from '../../formula-linkbase/assertion.js';
import {
  assertionLinkbase,
  labelLinkbase,
  messageLinkbase,
  type Surroundings,
} from '../../formula-linkbase/formula-document.js';
import { definition, LANGUAGES, type ReportedRole } from '../definition.js';
import { namespaceOf, relativeTo, roleUri, schemaOf } from '../names.js';
import type { Part } from '../../xml-document.js';
import { answerAssertions } from './answers.js';
import { identityAssertions } from './identity.js';
import { resourceAssertions } from './resources.js';
import type { RoleAssertion, RoleAssertions } from './role-assertion.js';
import { schoolYearAssertions } from './school-years.js';
import { spendingAssertions } from './spending.js';

/** The assertions of the taxonomy by role, in the order of its roles. */
export const roleAssertions: readonly (RoleAssertions & { readonly of: ReportedRole })[] =
  definition.roles.flatMap((of) =>
    [
      ...identityAssertions,
      ...answerAssertions,
      ...spendingAssertions,
      ...resourceAssertions,
      ...schoolYearAssertions,
    ]
      .filter(({ role }) => role === of.name)
      .map((found) => ({ ...found, of })),
  );

/** The name of an assertion: its kind, its role and what is to hold. */
export function assertionId(role: string, { kind, name }: RoleAssertion): string {
  return `${kind}_${role}_${name}`;
}

/** The path of the linkbase of the assertions of a role, and of what is said of them in a language. */
export function assertionPath(uri: string, kind?: 'msg-unsatisfied' | 'lab', language?: Language): string {
  const base = `validation/npo-${uri}-for`;
  return kind === undefined ? `${base}.xml` : `${base}-generic-${kind}-${language ?? ''}.xml`;
}

/** All linkbases of assertions, their labels and their messages: path and document. */
export function* assertionDocuments(): Generator<readonly [path: string, document: Part]> {
  for (const { role, assertions, of } of roleAssertions) {
    const path = assertionPath(of.uri);
    const surroundings = surroundingsOf(of, path);
    const written = assertions.map((one): Assertion => ({ ...one, id: assertionId(role, one) }));
    yield [path, assertionLinkbase(written, surroundings)];
    const file = path.slice(path.lastIndexOf('/') + 1);
    for (const language of LANGUAGES) {
      const texts = (kind: 'message' | 'label') =>
        assertions.map((one) => ({ assertion: assertionId(role, one), text: one[kind][language] }));
      yield [
        assertionPath(of.uri, 'msg-unsatisfied', language),
        messageLinkbase(texts('message'), language, file, surroundings),
      ];
      yield [
        assertionPath(of.uri, 'lab', language),
        labelLinkbase(texts('label'), language, file, surroundings),
      ];
    }
  }
}

/** What an entry point refers to. */
export function assertionPaths(): readonly string[] {
  return roleAssertions.flatMap(({ of: { uri } }) => [
    assertionPath(uri),
    ...LANGUAGES.flatMap((language) => [
      assertionPath(uri, 'lab', language),
      assertionPath(uri, 'msg-unsatisfied', language),
    ]),
  ]);
}

function surroundingsOf({ name, uri }: ReportedRole, path: string): Surroundings {
  const ours = ['npo-i', 'npo-dim', 'npo-dm'].map((prefix) => [prefix, { namespace: namespaceOf(prefix) }]);
  return {
    role: roleUri(uri),
    roleHref: `${relativeTo(path, schemaOf('npo-lr'))}#npo-lr_${name}`,
    resourcePrefix: name,
    namespaces: Object.fromEntries(ours) as Surroundings['namespaces'],
  };
}
