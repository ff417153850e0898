const folder = '.leerlus/mutation';

/** How `npm run mutation` makes faults in the rules, and what it tells of those that no test noticed. */
export default {
  mutate: ['libs/domain/**/*.ts', '!**/*.spec.ts'],
  plugins: ['@stryker-mutator/jest-runner'],
  testRunner: 'jest',
  // Jest runs native modules; only the processes that run it may have this, or Stryker's own would warn.
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  // One file holds all specs: there are none to be found by what they import.
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.mjs', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Native modules stay in memory after a test (20 MB per fault): a process ends before that gets in the way.
  maxTestRunnerReuse: 40,
  // An endless loop is noticed by counting its rounds; a machine that is busy with something else is only slow.
  timeoutMS: 60_000,
  // What the tests need, and nothing that comes and goes: a copy of it is what faults are made in.
  ignorePatterns: [
    ...['/*', '!/libs', '!/test', '!/package.json', '!/jest.config.mjs', '!/.swcrc'],
    ...['/test/*', '!/test/support', '!/test/rules', '!/test/mutation'],
  ],
  tempDirName: `${folder}/sandbox`,
  cleanTempDir: 'always',
  incrementalFile: `${folder}/known.json`,
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: `${folder}/report.html` },
  jsonReporter: { fileName: `${folder}/report.json` },
  thresholds: { high: 90, low: 80, break: 80 },
};
