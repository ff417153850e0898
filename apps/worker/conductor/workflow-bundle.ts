import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type WorkerOptions } from '@temporalio/worker';

const workflowsPath = fileURLToPath(new URL('../../../workflows/index.js', import.meta.url));
const bundlePath = fileURLToPath(new URL('../../../workflow-bundle.js', import.meta.url));

/** The workflows for a worker: the bundle that the build left, or else made now (about a second). */
export async function workflowBundle(): Promise<NonNullable<WorkerOptions['workflowBundle']>> {
  if (existsSync(bundlePath)) return { codePath: bundlePath };
  return makeBundle();
}

/** Bundles the built workflows. */
async function makeBundle(): Promise<{ code: string }> {
  const { code } = await bundleWorkflowCode({ workflowsPath });
  return { code };
}

/** Bundles the built workflows and leaves the bundle beside them, whole or not at all. */
export async function keepBundle(): Promise<void> {
  const { code } = await makeBundle();
  await mkdir(dirname(bundlePath), { recursive: true });
  await writeFile(`${bundlePath}.new`, code);
  await rename(`${bundlePath}.new`, bundlePath);
}
