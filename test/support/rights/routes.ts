import { type RightName } from '../../../libs/domain/policies/rights/index.js';
import { Visitor } from '../http/visitor.js';

/** A route of the API, with the right that it was declared with. */
export interface Route {
  method: string;
  path: string;
  right: RightName;
}

/** Every route, as the API itself describes them. */
export async function routesOf(url: string): Promise<Route[]> {
  const { paths } = (await new Visitor(url, '').read('/api/openapi.json')) as {
    paths: Record<string, Record<string, { 'x-right': RightName }>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      right: operation['x-right'],
    })),
  );
}
