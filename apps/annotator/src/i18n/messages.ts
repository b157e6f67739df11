import { agreement } from './messages/agreement.ts';
import { app } from './messages/app.ts';
import { charts } from './messages/charts.ts';
import { entity } from './messages/entity.ts';
import { exchange } from './messages/exchange.ts';
import { frame } from './messages/frame.ts';
import { history } from './messages/history.ts';
import { keys } from './messages/keys.ts';
import { labels } from './messages/labels.ts';
import { learning } from './messages/learning.ts';
import { panels } from './messages/panels.ts';
import { projects } from './messages/projects.ts';
import { queue } from './messages/queue.ts';
import { session } from './messages/session.ts';
import { storage } from './messages/storage.ts';

/** All texts of the interface: area, key, language. */
export const messages = {
  agreement,
  app,
  charts,
  entity,
  exchange,
  frame,
  history,
  keys,
  labels,
  learning,
  panels,
  projects,
  queue,
  session,
  storage,
} as const;
