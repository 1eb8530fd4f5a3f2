import { defineDiagnostic } from '../../../diagnostics/diagnostic.js';
import { splitFragment } from '../../taxonomy/resolve/base-addresses.js';
import { placeOf } from '../../xml/place.js';
import type { Rule } from '../layer.js';
import type { Subject } from '../subject.js';
import { isPublishedWith, type Profile } from './profile.js';

export const entryPointNotPublished = defineDiagnostic<{ href: string }>({
  code: 'filing:entry-point-not-published',
  severity: 'warning',
  basis: { document: 'npo-xbrl', clause: 'docs/filing-rules.md, which apply' },
  message: {
    nl: ({ href }) =>
      `Het rapport verwijst naar “${href}”, een eigen schema dat een gepubliceerde taxonomie gebruikt, en niet naar een entrypoint van die taxonomie.`,
    en: ({ href }) =>
      `The report refers to “${href}”, a schema of its own that uses a published taxonomy, and not to an entry point of that taxonomy.`,
  },
  help: {
    nl: 'Verwijs voor een aanlevering naar het volledige adres van het gepubliceerde entrypoint; een ontvanger kan een eigen schema weigeren.',
    en: 'Refer to the full address of the published entry point in a filing; who receives it may refuse a schema of its own.',
  },
});

/** The schemaRef of a report whose taxonomy gives it a profile is itself an address where such taxonomies are published. */
export function publishedEntryPoint(
  profile: Pick<Profile, 'entryPoints' | 'entryPointPrefixes'>,
): Rule<Subject> {
  const isPublished = isPublishedWith(profile);
  return {
    emits: [entryPointNotPublished],

    *check({ file, instance, taxonomy }) {
      const first = instance.references.find(({ kind }) => kind === 'schemaRef');
      if (first === undefined || !taxonomy.documentUrls.some(isPublished)) return;
      const known = taxonomy.findDocument(splitFragment(first.url).document)?.url ?? first.url;
      if (isPublished(known)) return;
      yield entryPointNotPublished({ href: first.href }, { location: placeOf(file, first.element) });
    },
  };
}
