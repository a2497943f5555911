import { z } from 'zod';

const packages = z.array(z.object({ name: z.string(), version: z.string() }));
const signatures = z.object({ invalid: packages, missing: packages });
const advisories = z.object({
	auditReportVersion: z.literal(2),
	vulnerabilities: z.record(z.string(), z.object({ severity: z.string() }))
});
const failure = z.object({
	message: z.string().optional(),
	error: z.object({ summary: z.string() }).optional()
});

/**
 * @typedef {{ code: number, output: string }} Said the JSON output of npm, and its exit code
 * @typedef {{ kind: 'verified' } | { kind: 'found', what: string[] } | { kind: 'not verified', why: string }} Verdict
 */

/** @type {(output: string) => unknown} */
function parse(output) {
	try {
		return JSON.parse(output);
	} catch {
		return undefined;
	}
}

/** Anything but a report verifies nothing; this gives the reason. @type {(answer: unknown) => Verdict} */
function notVerified(answer) {
	const { message, error } = failure.safeParse(answer).data ?? {};
	return {
		kind: 'not verified',
		why: error?.summary || message || 'npm printed something that is no report'
	};
}

/** @type {(code: number, what: string[]) => Verdict} */
function judged(code, what) {
	if (what.length > 0) return { kind: 'found', what };
	return code === 0 ? { kind: 'verified' } : notVerified(undefined);
}

/** Judges `npm audit signatures --json`. @type {(said: Said) => Verdict} */
export function judgeSignatures({ code, output }) {
	const answer = parse(output);
	const { data } = signatures.safeParse(answer);
	if (data === undefined) return notVerified(answer);
	return judged(code, [
		...data.invalid.map(({ name, version }) => `${name}@${version}: invalid signature`),
		...data.missing.map(({ name, version }) => `${name}@${version}: no signature`)
	]);
}

/** Judges `npm audit --json`. @type {(said: Said) => Verdict} */
export function judgeAdvisories({ code, output }) {
	const answer = parse(output);
	const { data } = advisories.safeParse(answer);
	if (data === undefined) return notVerified(answer);
	return judged(
		code,
		Object.entries(data.vulnerabilities).map(([name, { severity }]) => `${name}: ${severity}`)
	);
}
