/** What a rule makes of a text, white space collapsed; undefined: the text is outside the domain of the rule. */
export type Rule = (text: string) => string | undefined;

/** A Transformation Rules Registry of XBRL International: rules by local name, in one namespace. */
export interface Registry {
  readonly namespace: string;
  readonly rules: Readonly<Record<string, Rule>>;
}
