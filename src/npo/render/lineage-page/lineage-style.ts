/** A ledger has that many columns at most. */
const MOST_COLUMNS = 24;

/** Amounts stand right, by the column that the class of a table names: a class for each cell would be half of the page. */
const AMOUNTS = Array.from({ length: MOST_COLUMNS }, (_, at) => {
  const column = String(at + 1);
  return `.n${column} td:nth-of-type(${column})`;
}).join(', ');

/** What the lineage page adds to the look of the pages that people work with. */
export const LINEAGE_STYLE = `
.contents ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; }
.figure { border-top: 1px solid var(--line); padding: .25rem 0 .75rem; content-visibility: auto; contain-intrinsic-size: auto 7rem; }
.figure h3 { margin: .5rem 0 .2rem; }
.figure:target, h3:target, details:target, span:target { background: var(--note-band); }
.figure ul { margin: .25rem 0; padding-left: 1.25rem; }
.figure li { margin: .15rem 0; font-variant-numeric: tabular-nums; }
summary { cursor: pointer; }
.figure table { width: auto; margin: .4rem 0 .6rem; }
.figure td { font-variant-numeric: tabular-nums; }
${AMOUNTS} { text-align: right; white-space: nowrap; }
.figure details { overflow-x: auto; }
.figure tbody th { font-weight: 400; }
`;
