import { defineDiagnostic } from '../../../../diagnostics/diagnostic.js';
import type { Rule } from '../../layer.js';
import type { Subject } from '../../subject.js';
import { andMore, firstOccurrences } from '../first-occurrences.js';
import { manual } from '../manual.js';
import { textMatches } from '../text-matches.js';

export const cdataEnd = defineDiagnostic<{ more: number }>({
  code: 'FR-NL-2.06',
  severity: 'error',
  basis: manual('FR-NL-2.06'),
  aliases: ['NL.FR-NL-2.06'],
  message: {
    nl: ({ more }) => `De tekens ]]> mogen niet voorkomen.${andMore(more).nl}`,
    en: ({ more }) => `The characters ]]> are not allowed.${andMore(more).en}`,
  },
  help: {
    nl: 'Schrijf de tekst zonder CDATA-sectie, met &lt; en &amp; voor < en &.',
    en: 'Write the text without a CDATA section, with &lt; and &amp; for < and &.',
  },
});

/**
 * FR-NL-2.06: the end of a CDATA section, `]]>`, does not occur. A filing is sent inside a CDATA section
 * of its envelope, which would end there; so it does not matter where in the file it stands.
 */
export const noCdataEnd: Rule<Subject> = {
  emits: [cdataEnd],

  *check(subject) {
    yield* firstOccurrences(textMatches(subject, /\]\]>/g), ({ place }, more) =>
      cdataEnd({ more }, { location: place }),
    );
  },
};
