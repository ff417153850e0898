import { DefaultLogger, Runtime } from '@temporalio/worker';
import { keepBundle } from './conductor/workflow-bundle.js';

Runtime.install({ logger: new DefaultLogger('WARN') });
await keepBundle();
