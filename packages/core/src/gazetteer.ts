// The administrative units of Vietnam and their official codes; the package's third entry, `@congvan/core/gazetteer`,
// apart from the first so that who does not need it does not load it.
export type { Unit, UnitName, UnitOptions } from './gazetteer/find-unit.ts';
export { findUnit } from './gazetteer/find-unit.ts';
export type { UnitType } from './gazetteer/types.ts';
export { withUnitRefs } from './gazetteer/unit-refs.ts';
