import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { rights, type RightName } from '../../../libs/domain/policies/rights/index.js';
import { rightOf } from './right-of.js';

/** Looks, before the API starts, whether every route says by which right it is used, and every right is used by a route. */
@Injectable()
export class DeclaredRights implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws Error that names the routes without a right, and the rights without a route */
  onModuleInit(): void {
    const routes = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      const methods = instance as Record<string, object> | undefined;
      if (!methods || !metatype) return [];
      return this.scanner
        .getAllMethodNames(Object.getPrototypeOf(methods) as object)
        .map((name) => ({ name: `${metatype.name}.${name}`, handler: methods[name] }))
        .flatMap(({ name, handler }) => (handler && isRoute(handler) ? [{ name, right: rightOf(handler) }] : []));
    });
    checkDeclared(routes);
  }
}

/** Refuses routes without a right, and rights that no route has. @throws Error */
export function checkDeclared(routes: { name: string; right: RightName | undefined }[]): void {
  const without = routes.flatMap(({ name, right }) => (right !== undefined && right in rights ? [] : [name]));
  const used = new Set<string>(routes.flatMap(({ right }) => right ?? []));
  const unused = Object.keys(rights).filter((name) => !used.has(name));
  if (without.length > 0) throw new Error(`These routes say by no right who may use them: ${without.join(', ')}`);
  if (unused.length > 0) throw new Error(`No route is used by these rights: ${unused.join(', ')}`);
}

function isRoute(handler: object): boolean {
  return Reflect.hasMetadata(PATH_METADATA, handler);
}
