import { app } from './messages/app.ts';
import { entity } from './messages/entity.ts';
import { exchange } from './messages/exchange.ts';
import { frame } from './messages/frame.ts';
import { history } from './messages/history.ts';
import { keys } from './messages/keys.ts';
import { projects } from './messages/projects.ts';
import { queue } from './messages/queue.ts';
import { session } from './messages/session.ts';
import { storage } from './messages/storage.ts';

/** All texts of the interface: area, key, language. */
export const messages = {
  app,
  entity,
  exchange,
  frame,
  history,
  keys,
  projects,
  queue,
  session,
  storage,
} as const;
