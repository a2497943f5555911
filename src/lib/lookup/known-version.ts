import { parseVersion, type Version } from '#lib/runbook/knowledge/version.ts';
import { z } from '#lib/runbook/questions/zod.ts';
import { plausible } from './best.ts';

/** The schema of a stored version: canonical spelling, and plausible. */
export const knownVersion = z.custom<Version>((value) => {
	const version = typeof value === 'string' ? parseVersion(value) : undefined;
	return version !== undefined && version === value && plausible(version);
});
