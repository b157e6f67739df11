/** What an annotation scheme says of one label. */
export interface LabelInfo {
  /** As it stands in documents and exports: `PERSON`. */
  readonly name: string;
  /** One letter: the key that applies the label, and its code in the inline form. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** The labels that may lie directly inside an entity of this one. */
  readonly inside: readonly string[];
  /** The subtypes that an entity of this label may have; none means that any string is allowed. */
  readonly subtypes?: readonly string[];
}

/** The labels of one annotation scheme, in the order in which they are listed. */
export type LabelSet = readonly LabelInfo[];

/** The seven labels of the guidelines. */
export const LABELS = [
  { name: 'PERSON', code: 'P', vi: 'Người', en: 'Person', inside: [] },
  {
    name: 'TITLE',
    code: 'T',
    vi: 'Chức danh',
    en: 'Title',
    inside: ['ORGANIZATION', 'LOCATION'],
    subtypes: ['office', 'rank', 'degree', 'honour'],
  },
  {
    name: 'ORGANIZATION',
    code: 'O',
    vi: 'Tổ chức',
    en: 'Organisation',
    inside: ['ORGANIZATION', 'LOCATION'],
    subtypes: [
      'party',
      'state',
      'front',
      'armed-forces',
      'court',
      'school',
      'health',
      'company',
      'press',
      'other',
    ],
  },
  {
    name: 'LOCATION',
    code: 'L',
    vi: 'Địa danh',
    en: 'Location',
    inside: [],
    subtypes: [
      'unit',
      'hamlet',
      'street',
      'water',
      'terrain',
      'facility',
      'country',
      'region',
      'other',
    ],
  },
  {
    name: 'DATE',
    code: 'D',
    vi: 'Thời gian',
    en: 'Date',
    inside: [],
    subtypes: ['date', 'time', 'duration', 'set', 'interval'],
  },
  {
    name: 'NUMBER',
    code: 'N',
    vi: 'Số liệu',
    en: 'Number',
    inside: [],
    subtypes: ['cardinal', 'ordinal', 'percent', 'money', 'measure', 'ratio', 'age'],
  },
  { name: 'DOCUMENT', code: 'X', vi: 'Văn bản', en: 'Document', inside: ['DATE'] },
] as const satisfies LabelSet;

/** The name of one of the seven labels. */
export type Label = (typeof LABELS)[number]['name'];

/** The info of a label by its name, or undefined when the set lacks it. */
export function labelInfo(name: string, set: LabelSet = LABELS): LabelInfo | undefined {
  return set.find((label) => label.name === name);
}
