/** The elements of labels; each other label is an `rs` with its name as type. */
const ELEMENTS: Readonly<Record<string, string>> = {
  PERSON: 'persName',
  TITLE: 'roleName',
  ORGANIZATION: 'orgName',
  LOCATION: 'placeName',
  DATE: 'date',
  NUMBER: 'num',
  DOCUMENT: 'title',
};

/** The element of a label, and the type that it needs. */
export function elementOf(label: string): { name: string; type?: string } {
  const name = Object.hasOwn(ELEMENTS, label) ? ELEMENTS[label] : undefined;
  return name === undefined ? { name: 'rs', type: label } : { name };
}

/** The label of an element, or undefined when it marks no entity. */
export function labelOf(name: string, type: string | null): string | undefined {
  if (name === 'rs' || name === 'name') return type ?? name;
  return Object.entries(ELEMENTS).find(([, element]) => element === name)?.[0];
}
