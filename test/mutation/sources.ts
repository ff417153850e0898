import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { compileFunction } from 'node:vm';

/** A source as a function that can be called again and again: each call makes a module of its own. */
type Evaluate = (exports: object, require: Require, module: Module) => void;
type Require = (id: string) => unknown;
interface Module {
  exports: object;
}

/**
 * The sources of a folder, compiled once and evaluated anew after each `forget`: nothing that a fault left behind in a
 * module is there for the next one, and that costs milliseconds. Packages are loaded once.
 */
export class Sources {
  private readonly compiled = new Map<string, Evaluate>();
  private readonly loaded = new Map<string, Module>();

  constructor(
    private readonly folder: string,
    /** What stands in for a package, by its name, for the file that asks for it. */
    private readonly instead: Readonly<Partial<Record<string, (file: string) => unknown>>>,
  ) {}

  /** From now on, each file is evaluated as if for the first time. */
  forget(): void {
    this.loaded.clear();
  }

  /** Evaluates a file and everything that it imports, unless they have been since the last `forget`. */
  load(file: string): void {
    this.module(resolve(this.folder, file));
  }

  private module(file: string): object {
    const known = this.loaded.get(file);
    if (known) return known.exports;
    const module: Module = { exports: {} };
    this.loaded.set(file, module); // before it is evaluated: the other file of a circle finds it
    const evaluate = this.compiled.get(file) ?? this.compile(file);
    evaluate(module.exports, (id) => this.required(id, file), module);
    return module.exports;
  }

  private required(id: string, from: string): unknown {
    if (id.startsWith('.')) return this.module(resolve(dirname(from), id.replace(/\.js$/, '.ts')));
    const instead = this.instead[id];
    return instead ? instead(relative(this.folder, from)) : (createRequire(from)(id) as unknown);
  }

  private compile(file: string): Evaluate {
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      ...{ filename: file, cwd: this.folder, swcrc: true },
      ...{ module: { type: 'commonjs' }, sourceMaps: false },
    });
    const evaluate = compileFunction(code, ['exports', 'require', 'module'], { filename: file }) as Evaluate;
    this.compiled.set(file, evaluate);
    return evaluate;
  }
}
