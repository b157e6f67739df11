/** The pages of an open project, beside its documents. */
export const PAGES = ['queue', 'labels', 'history', 'agreement', 'charts', 'learning'] as const;
export type Page = (typeof PAGES)[number];

/** What a link leads to. */
export type Route =
  | { readonly page: 'projects' }
  | { readonly page: Page; readonly project: string }
  | { readonly page: 'compare'; readonly project: string; readonly doc: string }
  | {
      readonly page: 'document';
      readonly project: string;
      readonly doc: string;
      readonly entity?: string;
    };

const TOP: Route = { page: 'projects' };

/** Reads the fragment of an address: `#/PROJECT/queue`, `#/PROJECT/document/KEY/ENTITY`. */
export function parseRoute(hash: string): Route {
  const [project, page, doc, entity] = parts(hash);
  if (!project) return TOP;
  if (page === 'document' && doc) {
    return entity ? { page, project, doc, entity } : { page, project, doc };
  }
  if (page === 'compare' && doc) return { page, project, doc };
  const known = PAGES.find((name) => name === page);
  return { page: known ?? 'queue', project };
}

/** The fragment that leads to a route. */
export function hrefOf(route: Route): string {
  if (route.page === 'projects') return '#/';
  const path = [route.project, route.page];
  if ('doc' in route) path.push(route.doc);
  if (route.page === 'document' && route.entity) path.push(route.entity);
  return `#/${path.map(encodeURIComponent).join('/')}`;
}

function parts(hash: string): string[] {
  try {
    return hash
      .replace(/^#?\/?/, '')
      .split('/')
      .map(decodeURIComponent);
  } catch {
    return [];
  }
}
