import { fileURLToPath } from 'node:url';
import jest from '../../jest.config.mjs';

const unit = jest.projects.find(({ displayName }) => displayName === 'unit');

/** The unit tests of the rules, as mutation testing runs them: once and again, for each fault that it makes. */
export default {
  ...unit,
  rootDir: fileURLToPath(new URL('../../', import.meta.url)),
  testMatch: ['<rootDir>/test/mutation/rules.spec.ts'],
  watchman: false,
};
