import type { Language, Place } from '../diagnostics/diagnostic.js';
import { businessRules } from '../npo/rules/business-rules.js';
import { condense, type FactsOfFile, type FilePart, Room } from '../npo/render/findings-page/condense.js';
import type { Explained } from '../npo/render/findings-page/finding-kind.js';
import { findingsPage } from '../npo/render/findings-page/findings-page.js';
import type { Fact } from '../xbrl/report/fact.js';
import type { FileVerdict, LayerFinding } from '../xbrl/validate/verdict.js';
import { catalogue } from './catalogue.js';
import { readReportFile } from './open/report-file.js';
import { reportLinks } from './pages/report-links.js';
import { wordsOf } from './pages/report-words.js';
import { openTaxonomies, type Taxonomies } from './taxonomy/taxonomies.js';

export interface FindingsPageRequest {
  readonly packages: readonly string[];
  readonly language: Language;
  /** Where the page is going to stand; undefined where that is not known, and it links to no other page then. */
  readonly output?: string | undefined;
  /** `npo-xbrl 1.2.3`. */
  readonly madeBy: string;
}

/** Gathers judgements, as they come, into one page; of many findings it keeps what the page has room for. */
export class FindingsPage {
  private readonly parts: FilePart[] = [];
  private readonly room = new Room();
  private taxonomies: Taxonomies | undefined;

  constructor(private readonly request: FindingsPageRequest) {}

  async add(verdict: FileVerdict): Promise<void> {
    // Only what findings point at is looked up, and nothing where they point at no fact.
    const isOfReport =
      verdict.facts !== undefined && verdict.diagnostics.some(({ location }) => location?.line);
    if (isOfReport) this.taxonomies ??= await openTaxonomies(this.request.packages);
    const { taxonomies } = this;
    const open =
      isOfReport && taxonomies !== undefined
        ? (shown: readonly LayerFinding[]) => this.factsOf(verdict.file, shown, taxonomies)
        : () => undefined;
    this.parts.push(condense(verdict, this.room, open));
  }

  text(): string {
    return findingsPage(this.parts, { ...this.request, explain: explanations() });
  }

  private factsOf(
    file: string,
    shown: readonly LayerFinding[],
    taxonomies: Taxonomies,
  ): FactsOfFile | undefined {
    const { report } = readReportFile(file);
    if (report === undefined) return undefined;
    const wanted = new Set(
      shown.flatMap(({ location, related }) =>
        [...(location === undefined ? [] : [location]), ...related].map(keyOf),
      ),
    );
    const facts = new Map<string, Fact>();
    for (const fact of report.facts) {
      const key = fact.place && keyOf(fact.place);
      if (key !== undefined && wanted.has(key)) facts.set(key, fact);
    }
    const words = wordsOf(report, file, taxonomies, this.request.language);
    const { output } = this.request;
    const linkTo = output === undefined ? undefined : reportLinks(file, output);
    return { words, factAt: (place) => facts.get(keyOf(place)), ...(linkTo !== undefined && { linkTo }) };
  }
}

function keyOf({ file, line = 0, column = 0 }: Place): string {
  return `${String(line)} ${String(column)} ${file}`;
}

/** What the catalogue and the rules of the programme say of codes. */
function explanations(): (code: string) => Explained | undefined {
  const titles = new Map(
    businessRules.flatMap(({ emits, title }) =>
      emits.map(({ definition }) => [definition.code, title] as const),
    ),
  );
  const byCode = new Map(catalogue.map(({ definition }) => [definition.code, definition] as const));
  return (code) => {
    const definition = byCode.get(code);
    return definition && { basis: definition.basis, title: titles.get(code) };
  };
}
