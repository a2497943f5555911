import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

/** 1Password's own example files of many years. They lie beside the repository and are no part of it. */
export const FOLDER = fileURLToPath(
	new URL('../../../shared/facts/upstream-configs', import.meta.url)
);

/** Whether they are there. */
export const present = existsSync(FOLDER);
if (!present) console.warn('1Password’s example files are not beside the repository: not tested.');

const kubectl = spawnSync('kubectl', ['version', '--client']).status === 0;
if (!kubectl) console.warn('kubectl not present: its commands are not tested on real manifests.');

export const readVendorFile = (...path: readonly string[]): string =>
	readFileSync(join(FOLDER, ...path), 'utf8');

// The files belong to 1Password and may not be committed, so a clone without them cannot run these. It says so above.
export const describeVendorFiles = describe.skipIf(!present);
export const describeVendorFilesWithKubectl = describe.skipIf(!present || !kubectl);
