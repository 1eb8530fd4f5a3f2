import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { officialForm } from './subject/sources.js';

const notAsked = defineDiagnostic({
  code: 'npo:mbo-not-asked',
  severity: 'info',
  basis: officialForm(
    'rollen "Nationaal Programma Onderwijs (po en vo)"; de assertions vragen niets bij sector mbo',
  ),
  message: {
    nl: () =>
      'De sector is mbo; aan een mbo-bestuur stelt het officiële formulier van verslagjaar 2024 de NPO-vragen (po en vo) niet.',
    en: () =>
      'The sector is mbo; the official form of reporting year 2024 does not ask its NPO questions (po and vo) of an mbo board.',
  },
  help: {
    nl: 'Heeft het bestuur ook scholen voor voortgezet onderwijs, kies dan mbo-vo; anders hoeft u dit deel niet in te vullen.',
    en: 'Where the board has secondary schools too, choose mbo-vo; otherwise this part need not be filled in.',
  },
});

/**
 * A board of mbo alone is told that the questions are not asked of it.
 *
 * Source: the NPO roles of the official form are of po and vo, and its assertions demand an answer for every
 * sector but mbo (OCW NT19). A note: the reports can be made all the same.
 */
export const mboNotAsked: BusinessRule = {
  name: 'mbo-not-asked',
  title: { nl: 'Aan een mbo-bestuur wordt niets gevraagd', en: 'Nothing is asked of an mbo board' },
  confidence: 'high',
  needs: ['sector'],
  emits: [notAsked],

  *check({ submission: { board } }) {
    if (board.sector === 'mbo') yield notAsked({}, { source: placeOf(board, 'sector') });
  },
};
