import type { Taxonomy } from '../../taxonomy/taxonomy.js';
import { compileWithLibxml2 } from '../../xsd/libxml2-validator.js';
import { schemaFiles } from '../../xsd/schema-files.js';
import type { CompiledSchemas } from '../../xsd/schema-validator.js';
import { standardSubstitutes } from '../../xsd/standard-substitutes.js';

const compiled = new WeakMap<Taxonomy, Promise<CompiledSchemas>>();

/** Gives back the memory of schemas whose taxonomy is gone. */
const discarded = new FinalizationRegistry<Promise<CompiledSchemas>>((schemas) => {
  void schemas.then(({ validator }) => validator?.dispose());
});

/** The schemas of a taxonomy, compiled once for as long as the taxonomy is in use. */
export function compiledSchemas(taxonomy: Taxonomy): Promise<CompiledSchemas> {
  const known = compiled.get(taxonomy);
  if (known !== undefined) return known;
  const schemas = compileWithLibxml2(schemaFiles(taxonomy.schemaDocuments.values(), standardSubstitutes()));
  compiled.set(taxonomy, schemas);
  discarded.register(taxonomy, schemas);
  return schemas;
}
