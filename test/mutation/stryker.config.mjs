const folder = '.leerlus/mutation';

/** How `npm run mutation` makes faults in the rules, and what it tells of those that no test noticed. */
export default {
  mutate: ['libs/domain/**/*.ts', '!**/*.spec.ts'],
  plugins: ['./dist/test/mutation/one-process.runner.js'],
  testRunner: 'one-process',
  oneProcess: {
    specs: ['libs/domain', 'libs/engine', 'test/rules/tables.spec.ts'],
    // Random lives differ each time, and what is measured in seconds says nothing while everything is measured.
    leftOut: '\\.(properties|speed)\\.spec\\.ts$',
  },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A fault that lets a list grow for ever ends its process, not the machine's memory.
  testRunnerNodeArgs: ['--max-old-space-size=1024'],
  // An endless loop is mostly noticed by counting its rounds; a machine that is busy with something else is only slow.
  timeoutMS: 20_000,
  // What the tests need, and nothing that comes and goes: a copy of it is what faults are made in.
  ignorePatterns: ['/*', '!/libs', '!/test', '!/package.json', '!/.swcrc', '/test/*', '!/test/support', '!/test/rules'],
  tempDirName: `${folder}/sandbox`,
  cleanTempDir: 'always',
  incrementalFile: `${folder}/known.json`,
  warnings: { slow: false }, // about faults in what is worked out once: they are run all the same
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: `${folder}/report.html` },
  jsonReporter: { fileName: `${folder}/report.json` },
  thresholds: { high: 90, low: 80, break: 80 },
};
