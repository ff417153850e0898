const folder = '.leerlus/mutation-of-a-toy';

/** Makes faults in the toy, as `npm run mutation` does in the rules. */
export default {
  mutate: ['test/mutation/toy/ferry.ts'],
  plugins: ['./dist/test/mutation/one-process.runner.js'],
  testRunner: 'one-process',
  oneProcess: { specs: ['test/mutation/toy'] },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 1_000,
  ignorePatterns: ['/*', '!/test', '!/package.json', '!/.swcrc', '/test/*', '!/test/mutation'],
  tempDirName: `${folder}/sandbox`,
  cleanTempDir: 'always',
  reporters: ['json'],
  jsonReporter: { fileName: `${folder}/report.json` },
};
