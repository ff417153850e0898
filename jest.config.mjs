/** The parts of the test suite, each of which can be run apart: `npm test -- unit`, `integration`, `faults` and so on. */
const shared = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  testEnvironment: 'node',
};

const part = (name, testMatch, more = {}) => ({ ...shared, displayName: name, testMatch, ...more });

export default {
  projects: [
    part('unit', [
      ...['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/**/*.spec.ts', '<rootDir>/workflows/**/*.spec.ts'],
      '<rootDir>/test/rules/**/*.spec.ts',
    ]),
    part('integration', ['<rootDir>/test/integration/**/*.spec.ts']),
    part('faults', ['<rootDir>/test/faults/**/*.spec.ts']),
    part('load', ['<rootDir>/test/load/**/*.spec.ts']),
    part('stories', ['<rootDir>/test/stories/**/*.spec.ts']),
    part('browser', ['<rootDir>/test/browser/**/*.spec.ts']),
  ],
};
