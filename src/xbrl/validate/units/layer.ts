import type { Layer } from '../layer.js';
import { unitRegistered } from './rules/unit-registered.js';
import type { UnitsRegistry } from './units-registry.js';

/**
 * The units of facts against a registry that the user gave (Units Registry - Structure 1.0 §4). Where that
 * file cannot be used, the layer says why and has not passed.
 */
export function unitsLayer(registry: UnitsRegistry): Layer {
  const unusable = { emits: [], check: () => registry.diagnostics };
  return {
    name: 'units',
    needs: ['dts'],
    taxonomyRules: [],
    instanceRules: registry.diagnostics.length > 0 ? [unusable] : [unitRegistered(registry)],
  };
}
