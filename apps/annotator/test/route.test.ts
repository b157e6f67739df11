import { expect, test } from 'vitest';

import { hrefOf, parseRoute, type Route } from '../src/route.ts';

const ROUTES: Route[] = [
  { page: 'projects' },
  { page: 'queue', project: 'p1' },
  { page: 'charts', project: 'p1' },
  { page: 'document', project: 'p1', doc: 'báo cáo/1' },
  { page: 'compare', project: 'p1', doc: 'd' },
  { page: 'document', project: 'p1', doc: 'd', entity: 'T1 #2' },
];

test.each(ROUTES)('$page links and back', (route) => {
  expect(parseRoute(hrefOf(route))).toEqual(route);
});

test('what is no link leads to the nearest page', () => {
  expect(parseRoute('')).toEqual({ page: 'projects' });
  expect(parseRoute('#/%E0%A4%A')).toEqual({ page: 'projects' });
  expect(parseRoute('#/p1/nonsense')).toEqual({ page: 'queue', project: 'p1' });
  expect(parseRoute('#/p1/document')).toEqual({ page: 'queue', project: 'p1' });
});
