import { readInlineSet, type InlineSource } from '../inline/read-inline.js';
import { layerResult } from './layer.js';
import { type InstanceRequest, NOT_WRITTEN, validateInstance } from './validate-instance.js';
import { type FileVerdict, withoutInstance } from './verdict.js';

/**
 * Judges an Inline XBRL Document Set: whether its documents are XML and keep to Inline XBRL 1.1, and then each
 * of its target documents as any instance. A judgement for each of them; what was found in the pages stands in
 * the first.
 *
 * @param request its `file` names the set
 */
export async function validateInline(
  request: InstanceRequest,
  sources: readonly InlineSource[],
): Promise<readonly FileVerdict[]> {
  const { targets, unreadable, findings } = readInlineSet(sources);
  const xml = layerResult('xml', unreadable);
  if (unreadable.length > 0) return [withoutInstance(request.file, xml)];
  const inline = layerResult('inline', findings);
  if (targets.length === 0) return [withoutInstance(request.file, xml, inline)];
  const verdicts: FileVerdict[] = [];
  for (const { name, document } of targets) {
    const before = [xml, verdicts.length === 0 ? inline : { ...inline, diagnostics: [] }];
    const judged = await validateInstance(request, document, NOT_WRITTEN, before);
    verdicts.push(name === undefined ? judged : { ...judged, target: name });
  }
  return verdicts;
}
