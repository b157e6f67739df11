import { CAS_TYPES, casOfJson, documentOf, structuresOf, type FeatureStructure } from '../cas.ts';
import { defineFormat, EVERYTHING } from '../define.ts';
import { fileForEach, markup, stemOf } from '../file.ts';
import type { Format } from '../format.ts';

/** UIMA's JSON CAS 0.4.0: named entities of DKPro Core with our details; offsets in UTF-16. */
export const uimaCasJson: Format = defineFormat({
  name: 'uima-cas-json',
  title: { vi: 'UIMA CAS JSON', en: 'UIMA CAS JSON' },
  kind: 'annotation',
  extensions: ['json'],
  offsets: 'utf-16',
  holds: EVERYTHING,
  cannotHold: { vi: 'giữ được tất cả', en: 'nothing is lost' },
  filePerDocument: true,
  looksLike: (_, head) => /"%(?:FEATURE_STRUCTURES|VIEWS|TYPES)"\s*:/.test(head),
  async read(input) {
    const cas = casOfJson(JSON.parse(markup(input)));
    if (!cas) throw new SyntaxError('it has no %FEATURE_STRUCTURES');
    return documentOf(cas, stemOf(input.name), { file: input.name });
  },
  async write(documents) {
    return fileForEach(documents, 'json', (document) => {
      const structures = structuresOf(document, 2);
      const json = {
        '%TYPES': Object.fromEntries(CAS_TYPES.map(typeOf)),
        '%FEATURE_STRUCTURES': [sofaOf(document.text), ...structures.map(jsonOf)],
        '%VIEWS': {
          _InitialView: { '%SOFA': 1, '%MEMBERS': structures.map(({ id }) => Number(id)) },
        },
      };
      return `${JSON.stringify(json, null, 1)}\n`;
    });
  },
});

function typeOf({ name, supertype, features }: (typeof CAS_TYPES)[number]) {
  const ranges = Object.entries(features).map(([key, range]) => [
    key,
    { '%NAME': key, '%RANGE': range },
  ]);
  return [name, { '%NAME': name, '%SUPER_TYPE': supertype, ...Object.fromEntries(ranges) }];
}

function sofaOf(sofaString: string) {
  const sofa = { sofaNum: 1, sofaID: '_InitialView', mimeType: 'text', sofaString };
  return { '%ID': 1, '%TYPE': 'uima.cas.Sofa', ...sofa };
}

function jsonOf({ id, type, features }: FeatureStructure) {
  const { source, target, ...plain } = features;
  const ends =
    type === 'congvan.Relation' ? { '@source': Number(source), '@target': Number(target) } : {};
  return { '%ID': Number(id), '%TYPE': type, '@sofa': 1, ...plain, ...ends };
}
