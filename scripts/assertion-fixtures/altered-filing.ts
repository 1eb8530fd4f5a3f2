/** A filing as text, one fact a line, that is altered in one thing at a time. */
export class AlteredFiling {
  private lines: readonly string[];

  constructor(text: string) {
    this.lines = text.split('\n');
  }

  get text(): string {
    return this.lines.join('\n');
  }

  /** Leaves out the facts of a concept, in every context or in one. */
  without(concept: string, context?: string): this {
    this.find(concept, context);
    this.lines = this.lines.filter((line) => !isFact(line, concept, context));
    return this;
  }

  /** Says the fact of a concept twice. */
  twice(concept: string): this {
    const line = this.find(concept);
    this.lines = this.lines.flatMap((each) => (each === line ? [each, each] : [each]));
    return this;
  }

  /** Gives the fact of a concept another value. */
  saying(concept: string, value: string, context?: string): this {
    const line = this.find(concept, context);
    const altered = line.replace(/>[^<]*</, `>${value}<`);
    this.lines = this.lines.map((each) => (each === line ? altered : each));
    return this;
  }

  /** Adds a fact without a unit, after all others. */
  with(concept: string, value: string, context: string): this {
    const end = this.lines.lastIndexOf('</xbrli:xbrl>');
    this.lines = this.lines.toSpliced(end, 0, `  <${concept} contextRef="${context}">${value}</${concept}>`);
    return this;
  }

  /** Leaves out a context and its facts. */
  withoutContext(id: string): this {
    const [begin, end] = this.contextLines(id);
    this.lines = this.lines
      .toSpliced(begin, end - begin + 1)
      .filter((line) => !line.includes(` contextRef="${id}"`));
    return this;
  }

  /** Replaces a piece of text in a context. */
  inContext(id: string, before: string, after: string): this {
    const [begin, end] = this.contextLines(id);
    this.lines = this.lines.map((line, at) => (at > begin && at < end ? line.replace(before, after) : line));
    return this;
  }

  private contextLines(id: string): readonly [begin: number, end: number] {
    const begin = this.lines.indexOf(`  <xbrli:context id="${id}">`);
    return [begin, this.lines.indexOf('  </xbrli:context>', begin)];
  }

  private find(concept: string, context?: string): string {
    const line = this.lines.find((each) => isFact(each, concept, context));
    if (line === undefined) throw new Error(`the filing has no ${concept} in ${context ?? 'any context'}`);
    return line;
  }
}

function isFact(line: string, concept: string, context?: string): boolean {
  return line.startsWith(`  <${concept} contextRef="${context === undefined ? '' : `${context}"`}`);
}
