import { writeFileSync } from 'node:fs';

import { jsonSchema } from './document-schema.ts';

// Writes the JSON Schema of documents beside the built package: `tsx scripts/json-schema.ts`

const path = new URL('../dist/document.schema.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
