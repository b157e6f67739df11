import { CAS_TYPES, documentOf, structuresOf, type Cas, type FeatureStructure } from '../cas.ts';
import { defineFormat, EVERYTHING } from '../define.ts';
import { fileForEach, markup, stemOf } from '../file.ts';
import type { Format } from '../format.ts';
import { content, element, xmlDocument } from '../xml.ts';

const XMI = 'http://www.omg.org/XMI';

/**
 * UIMA's XMI: named entities of DKPro Core with our details; offsets in UTF-16. `TypeSystem.xml`
 * says what the types are, as other programs need it to read the file.
 */
export const uimaXmi: Format = defineFormat({
  name: 'uima-xmi',
  title: { vi: 'UIMA CAS XMI', en: 'UIMA CAS XMI' },
  kind: 'annotation',
  extensions: ['xmi'],
  offsets: 'utf-16',
  holds: { ...EVERYTHING, characters: 'xml' },
  cannotHold: { vi: 'ký tự điều khiển', en: 'control characters' },
  filePerDocument: true,
  looksLike: (_, head) => /<(?:\w+:)?XMI\b/.test(head),
  async read(input) {
    return documentOf(await casOf(markup(input)), stemOf(input.name), { file: input.name });
  },
  async write(documents) {
    const files = fileForEach(documents, 'xmi', (document) =>
      xmiOf(document.text, structuresOf(document, 2)),
    );
    return [...files, { name: 'TypeSystem.xml', data: typeSystem() }];
  },
});

async function casOf(xml: string): Promise<Cas> {
  const { parseXmlDocument } = await import('slimdom');
  const elements = [...(parseXmlDocument(xml).documentElement?.children ?? [])];
  const sofas = elements.filter(({ localName }) => localName === 'Sofa');
  const initial = sofas.find((sofa) => sofa.getAttribute('sofaID') === '_InitialView');
  const sofa = initial ?? sofas[0];
  const sofaId = sofa?.getAttributeNS(XMI, 'id');
  const structures = elements
    .filter((one) => one !== sofa && (one.getAttribute('sofa') ?? sofaId) === sofaId)
    .map((one): FeatureStructure => {
      const own = one.attributes.filter(({ namespaceURI }) => namespaceURI !== XMI);
      return {
        id: one.getAttributeNS(XMI, 'id') ?? '',
        type: typeName(one.namespaceURI, one.localName),
        features: Object.fromEntries(own.map(({ localName, value }) => [localName, value])),
      };
    });
  return { text: sofa?.getAttribute('sofaString') ?? undefined, structures };
}

/** `http:///de/example/type.ecore` and `Name` are the type `de.example.type.Name`. */
function typeName(namespace: string | null, local: string): string {
  const path = /^http:\/\/\/(.*)\.ecore$/.exec(namespace ?? '')?.[1];
  return path === undefined || path === 'uima/noNamespace'
    ? local
    : `${path.replaceAll('/', '.')}.${local}`;
}

function xmiOf(text: string, structures: readonly FeatureStructure[]): string {
  const sofa = { 'xmi:id': 1, sofaNum: 1, sofaID: '_InitialView', mimeType: 'text' };
  const members = structures.map(({ id }) => id).join(' ');
  const children = [
    element('cas:NULL', { 'xmi:id': 0 }),
    ...structures.map(structureElement),
    element('cas:Sofa', { ...sofa, sofaString: text }),
    element('cas:View', { sofa: 1, members }),
  ];
  const namespaces = {
    'xmlns:xmi': XMI,
    'xmlns:cas': 'http:///uima/cas.ecore',
    'xmlns:congvan': 'http:///congvan.ecore',
    'xmi:version': '2.0',
  };
  return xmlDocument(element('xmi:XMI', namespaces, children));
}

function structureElement({ id, type, features }: FeatureStructure) {
  const said = features as Record<string, string | number>;
  return element(type.replace('.', ':'), { 'xmi:id': id, sofa: 1, ...said });
}

function typeSystem(): string {
  const types = CAS_TYPES.map(({ name, supertype, features }) => {
    const described = Object.entries(features).map(([key, range]) =>
      element('featureDescription', {}, [
        element('name', {}, [content(key)]),
        element('description'),
        element('rangeTypeName', {}, [content(range)]),
      ]),
    );
    return element('typeDescription', {}, [
      element('name', {}, [content(name)]),
      element('description'),
      element('supertypeName', {}, [content(supertype)]),
      element('features', {}, described),
    ]);
  });
  const root = 'typeSystemDescription';
  const namespace = { xmlns: 'http://uima.apache.org/resourceSpecifier' };
  return xmlDocument(element(root, namespace, [element('types', {}, types)]));
}
