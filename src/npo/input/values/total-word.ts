/** How a text begins that says that its row is a total. The words are ours. */
export const TOTAL_WORD = /^(?:(?:sub|eind|grand)[ -]?)?totaa?l(?:en)?\b/i;
