/** The types of administrative units. */
export type UnitType =
  'tỉnh' | 'thành phố' | 'quận' | 'huyện' | 'thị xã' | 'phường' | 'xã' | 'thị trấn' | 'đặc khu';

/** Types by the sign that stands for them in the data. */
export const TYPES: ReadonlyMap<string, UnitType> = new Map<string, UnitType>([
  ['t', 'tỉnh'],
  ['c', 'thành phố'],
  ['q', 'quận'],
  ['h', 'huyện'],
  ['s', 'thị xã'],
  ['p', 'phường'],
  ['x', 'xã'],
  ['r', 'thị trấn'],
  ['k', 'đặc khu'],
]);

/** Signs by type. */
export const TYPE_SIGNS: ReadonlyMap<string, string> = new Map(
  [...TYPES].map(([sign, type]) => [type, sign]),
);
