import type { Text } from '../../../diagnostics/diagnostic.js';
import { schemaSetOf } from '../../taxonomy/schema-set-of.js';
import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { judgeSchemas } from '../../xsd/judge-schemas.js';
import { schemaFiles } from '../../xsd/schema-files.js';
import type { SchemaJudgement } from '../../xsd/schema-judgement.js';
import type { ParsedSchema, SchemaDocumentText } from '../../xsd/schema-text.js';
import { standardSubstitutes } from '../../xsd/standard-substitutes.js';
import { withoutAlike } from '../../xsd/without-alike.js';
import { withoutMargins } from '../../xsd/without-margins.js';
import { documentsToJudge } from '../documents-to-judge.js';
import { arePlainlyRight } from './plain/plain-schemas.js';
import { type NotDerived, substituteDerivations } from './substitutes-not-derived.js';

/** What is wrong with schemas as a whole. */
export interface FoundProblems extends SchemaJudgement {
  /** Whether they are plainly right, so that there is nothing else to ask of them. */
  readonly isPlain: boolean;
  /** Found before libxml2 is asked; where there are any it is not. */
  readonly notDerived: readonly NotDerived[];
}

const NONE: SchemaJudgement = { violations: [], omitted: 0, gaveUp: undefined };

export const NO_PROBLEMS: FoundProblems = { ...NONE, isPlain: true, notDerived: [] };

const known = new WeakMap<Taxonomy, Promise<FoundProblems>>();

/** What is wrong with the schemas of a taxonomy, in the words of libxml2, which is loaded only to be asked. */
export function schemaProblems(taxonomy: Taxonomy): Promise<FoundProblems> {
  const problems = known.get(taxonomy) ?? find(taxonomy);
  known.set(taxonomy, problems);
  return problems;
}

/**
 * Loading libxml2 takes longer than seeing that most schemas need none. What is right without the declarations that
 * are like others is right; what is not is judged whole.
 */
async function find(taxonomy: Taxonomy): Promise<FoundProblems> {
  const schemas = [...taxonomy.schemaDocuments.values()];
  const judged = documentsToJudge(schemas, taxonomy);
  if (judged.length === 0 || arePlainlyRight(judged, schemas)) {
    return NO_PROBLEMS;
  }
  if (schemaSetOf(taxonomy).unfoldsTooFar) return gaveUp(UNFOLDING);
  const { notDerived, isOpen } = substituteDerivations(schemas);
  // Asked of an element that is not derived from the head of its head, libxml2 climbs to the ur-type and stays there.
  if (notDerived.some(({ isInChain }) => isInChain)) return { ...NONE, isPlain: false, notDerived };
  if (isOpen) return gaveUp(DEPTH);
  return { ...(await judgeAll(schemas)), isPlain: false, notDerived: [] };
}

const UNFOLDING: Text = {
  nl: 'groepen of unions die zich te ver vertakken, of te veel elementen die mogen ontbreken in één inhoudsmodel',
  en: 'groups or unions that branch too far, or too many elements that may be absent in one content model',
};
const DEPTH: Text = {
  nl: 'typen die te diep gaan, of in zichzelf terugkomen',
  en: 'types that go too deep, or come back in themselves',
};

function gaveUp(why: Text): FoundProblems {
  return { ...NONE, gaveUp: why, isPlain: false, notDerived: [] };
}

async function judgeAll(given: readonly ParsedSchema[]): Promise<SchemaJudgement> {
  const schemas = given.map(withoutMargins);
  const shorter = withoutAlike(schemas);
  const found = await judge(shorter ?? schemas);
  const isRight = found.violations.length === 0 && found.gaveUp === undefined;
  return shorter === undefined || isRight ? found : judge(schemas);
}

function judge(schemas: readonly SchemaDocumentText[]): Promise<SchemaJudgement> {
  return judgeSchemas(schemaFiles(schemas, standardSubstitutes()));
}
