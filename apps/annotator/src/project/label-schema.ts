import * as v from 'valibot';

import type { ProjectLabel } from './project.ts';

/** A label as files hold it; what a newer app has added to it is kept. */
export const LabelSchema: v.GenericSchema<unknown, ProjectLabel> = v.looseObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  code: v.string(),
  vi: v.string(),
  en: v.string(),
  inside: v.array(v.string()),
  subtypes: v.exactOptional(v.array(v.string())),
  colour: v.pipe(v.number(), v.integer(), v.minValue(0)),
  key: v.string(),
  guideline: v.string(),
});
