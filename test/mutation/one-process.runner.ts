import { type InstrumenterContext, INSTRUMENTER_CONSTANTS, type StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunOptions,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileIn, type Test, Told } from './told.js';
import { Sources } from './sources.js';

/** Which specs are run: files, and folders with all that is in them, but not what `leftOut` matches. */
interface Specs {
  specs: string[];
  leftOut?: string;
}

/** What sources with faults in them look at: which fault is there now, and whose test is running. */
const faults: InstrumenterContext = ((globalThis as Record<string, unknown>)[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/**
 * Runs specs for Stryker in one process, without Jest: the sources are compiled once, and evaluated anew for each fault.
 * That takes a fraction of what a run of Jest takes, and leaves nothing of one fault to the next. Made for specs that tell
 * rules: pure functions, no servers, no files.
 */
class OneProcessRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  private told = new Told('');
  private readonly took = new Map<string, number>();
  private readonly sources: Sources;
  private readonly files: string[];

  constructor(options: StrykerOptions) {
    const { specs, leftOut = '^$' } = options.oneProcess as Specs;
    this.files = specs.flatMap(specsIn).filter((file) => !new RegExp(leftOut).test(file));
    this.sources = new Sources(process.cwd(), { '@jest/globals': () => this.told.globals });
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  /** Runs all tests, without a fault, and notes which places each of them comes by. */
  async dryRun({ coverageAnalysis }: DryRunOptions): Promise<DryRunResult> {
    this.sources.forget();
    const tests: TestResult[] = [];
    for (const file of this.files) {
      const told = this.testsIn(file);
      if (typeof told === 'string') return broken(told);
      for (const test of told) {
        faults.currentTestId = test.id;
        tests.push(await this.outcomeOf(test));
        faults.currentTestId = undefined;
      }
    }
    const mutantCoverage = coverageAnalysis === 'off' ? undefined : faults.mutantCoverage;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /** Runs the tests that come by a fault, until one of them notices it. */
  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { disableBail, hitLimit } = options;
    Object.assign(faults, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    try {
      const result = await this.run(options);
      const endless = determineHitLimitReached(faults.hitCount, hitLimit);
      return toMutantRunResult(endless ?? result, disableBail);
    } finally {
      Object.assign(faults, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
  }

  /** A fault is mostly noticed near by: the specs of its own folder come first, and of each the tests that are quick. */
  private async run(options: MutantRunOptions): Promise<DryRunResult> {
    const { activeMutant, testFilter, mutantActivation, sandboxFileName, disableBail } = options;
    const folder = dirname(relative(process.cwd(), sandboxFileName));
    const asked = testFilter && new Set(testFilter);
    const tests: TestResult[] = [];
    this.sources.forget();
    for (const file of this.files.toSorted((one, other) => far(one, folder) - far(other, folder))) {
      if (testFilter?.every((id) => fileIn(id) !== file)) continue;
      faults.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      const told = this.testsIn(file);
      if (typeof told === 'string') return broken(told);
      faults.activeMutant = activeMutant.id;
      for (const test of told.filter(({ id }) => asked?.has(id) ?? true)) {
        const outcome = await this.outcomeOf(test);
        tests.push(outcome);
        if (outcome.status === TestStatus.Failed && !disableBail) return { status: DryRunStatus.Complete, tests };
      }
    }
    return { status: DryRunStatus.Complete, tests };
  }

  /** The tests that a spec tells, those first that were quick before; what went wrong meanwhile, if something did. */
  private testsIn(file: string): Test[] | string {
    this.told = new Told(file);
    try {
      this.sources.load(file);
    } catch (error) {
      return saidBy(error);
    }
    const took = ({ id }: Test) => this.took.get(id) ?? 0;
    return this.told.tests.toSorted((one, other) => took(one) - took(other));
  }

  private async outcomeOf({ id, name, file: fileName, run }: Test): Promise<TestResult> {
    const begun = performance.now();
    const told = () => {
      const timeSpentMs = performance.now() - begun;
      this.took.set(id, timeSpentMs);
      return { id, name, fileName, timeSpentMs };
    };
    try {
      await run();
      return { ...told(), status: TestStatus.Success };
    } catch (error) {
      return { ...told(), status: TestStatus.Failed, failureMessage: saidBy(error) };
    }
  }
}

const far = (file: string, folder: string): number => (dirname(file) === folder ? 0 : 1);

function specsIn(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place];
  const within = readdirSync(place, { recursive: true, encoding: 'utf8' }).sort();
  return within.filter((name) => name.endsWith('.spec.ts')).map((name) => join(place, name));
}

/** Sources that can't even be loaded: no test says anything about it. */
const broken = (errorMessage: string): DryRunResult => ({ status: DryRunStatus.Error, errorMessage });

const saidBy = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'one-process', OneProcessRunner)];

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    oneProcess: {
      type: 'object',
      properties: { specs: { type: 'array', items: { type: 'string' } }, leftOut: { type: 'string' } },
      required: ['specs'],
      additionalProperties: false,
    },
  },
};
