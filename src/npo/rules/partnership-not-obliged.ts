import { defineDiagnostic } from '../../diagnostics/diagnostic.js';
import type { BusinessRule } from './rule.js';
import { placeOf } from './subject/places.js';
import { duoReports } from './subject/sources.js';

const notObliged = defineDiagnostic<{ isStated: boolean }>({
  code: 'npo:partnership-not-obliged',
  severity: 'info',
  basis: duoReports(
    'Beleidsinformatie: verplicht voor besturen in po, vo en mbo, niet voor samenwerkingsverbanden passend onderwijs',
  ),
  message: {
    nl: ({ isStated }) =>
      `${isStated ? 'Dit is een samenwerkingsverband' : 'De naam zegt dat dit een samenwerkingsverband is'}; dat hoeft de Beleidsinformatie, en daarmee het NPO-deel, niet aan te leveren.`,
    en: ({ isStated }) =>
      `${isStated ? 'This is a partnership for inclusive education' : 'The name says that this is a partnership for inclusive education'}, which need not file the Beleidsinformatie, and so not the NPO part of it.`,
  },
  help: {
    nl: 'U hoeft niets aan te leveren. Is dit toch een schoolbestuur, vul dan bij Bestuur de soort in.',
    en: 'Nothing needs to be filed. Where this is a school board after all, fill in the kind with the board.',
  },
});

/**
 * A partnership for inclusive education is told that it need not file.
 *
 * Source: DUO: Beleidsinformatie is mandatory for boards in po, vo and mbo, not for samenwerkingsverbanden. A note:
 * the reports can be made all the same. That the name tells where the kind is blank is ours.
 */
export const partnershipNotObliged: BusinessRule = {
  name: 'partnership-not-obliged',
  title: {
    nl: 'Een samenwerkingsverband hoeft niet aan te leveren',
    en: 'A partnership for inclusive education need not file',
  },
  confidence: 'high',
  needs: ['boardKind'],
  emits: [notObliged],

  *check(subject) {
    const { board } = subject.submission;
    const isStated = board.boardKind === 'partnership';
    const isNamed = board.boardKind === undefined && /samenwerkingsverband/i.test(board.name ?? '');
    if (!isStated && !isNamed) return;
    yield notObliged({ isStated }, { source: placeOf(board, isStated ? 'boardKind' : 'name') });
  },
};
