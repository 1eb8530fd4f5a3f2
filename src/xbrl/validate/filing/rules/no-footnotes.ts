import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import { placeOf } from '../../../xml/place.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { manual } from '../manual.js';

export const footnotes = defineDiagnostic({
  code: 'FR-NL-6.01',
  severity: 'error',
  basis: manual('FR-NL-6.01'),
  aliases: ['NL.FR-NL-6.01'],
  message: {
    nl: () => 'Het rapport heeft voetnoten.',
    en: () => 'The report has footnotes.',
  },
  help: {
    nl: 'Verwijder de voetnoten (link:footnoteLink; in Inline XBRL: ix:footnote; in JSON: links); zet een toelichting in een gegeven dat daarvoor bestaat.',
    en: 'Remove the footnotes (link:footnoteLink; in Inline XBRL: ix:footnote; in JSON: links); put an explanation in a fact that exists for it.',
  },
});

/** FR-NL-6.01: an instance has no footnotes. One finding for each footnote link, empty ones included. */
export const noFootnotes: Rule<Subject> = {
  emits: [footnotes],

  *check({ file, instance }) {
    for (const element of instance.footnoteLinks) yield footnotes({}, { location: placeOf(file, element) });
  },
};
