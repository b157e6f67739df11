import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { CORPUS, countsTable, readReports } from './corpus.ts';

const readme = join(CORPUS, 'README.md');
const counts = `<!-- counts -->\n\n${countsTable(await readReports())}\n\n<!-- /counts -->`;
const written = readFileSync(readme, 'utf8').replace(
  /<!-- counts -->[^]*<!-- \/counts -->/,
  () => counts,
);
writeFileSync(readme, written);
