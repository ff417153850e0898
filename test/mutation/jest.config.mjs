import { fileURLToPath } from 'node:url';
import jest from '../../jest.config.mjs';

const unit = jest.projects.find(({ displayName }) => displayName === 'unit');

/** The unit tests of the rules, as mutation testing runs them: once and again, for each fault that it makes. */
export default {
  ...unit,
  rootDir: fileURLToPath(new URL('../../', import.meta.url)),
  testMatch: ['<rootDir>/libs/{domain,engine}/**/*.spec.ts'],
  testPathIgnorePatterns: [
    // Random lives take seconds and differ each time: a fault would be noticed today and not tomorrow.
    '\\.properties\\.spec\\.ts$',
    // What is measured in seconds says nothing while two faults are tried at once.
    '\\.speed\\.spec\\.ts$',
  ],
  watchman: false,
};
