import { element, type HtmlElement } from '../../../xbrl/html/element.js';
import { factsTable } from './facts-table.js';
import type { PageContext } from './page-context.js';

/** In the order in which a reader looks for them. */
const MEASURES = [
  'board.name',
  'board.legalForm',
  'board.authorityNumber',
  'board.kvkNumber',
  'board.sector',
  'board.street',
  'board.houseNumber',
  'board.houseNumberAddition',
  'board.poBox',
  'board.postalCode',
  'board.city',
  'board.contactName',
  'board.contactPhone',
  'board.contactEmail',
] as const;

/** Who the board is. */
export function boardSection(context: PageContext): HtmlElement {
  const { facts, words } = context;
  return element(
    'div',
    { id: 'board' },
    element('h2', {}, words.board),
    factsTable(
      context,
      words.boardTable,
      MEASURES.map((measure) => facts.find(measure)),
    ),
  );
}
