import { app } from './messages/app.ts';
import { entity } from './messages/entity.ts';

/** All texts of the interface: area, key, language. */
export const messages = { app, entity } as const;
