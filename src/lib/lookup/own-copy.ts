import { z } from '#lib/runbook/questions/zod.ts';
import { ask, type Asking } from './fetch-source.ts';
import { knownVersion } from './known-version.ts';
import type { OwnCopy } from './newest.ts';
import { versionSources } from './sources.ts';

/** Answers no other origin, so only the script that writes the copy can read it. docs/facts/versions.md 1. */
export const DOCKER_HUB = '1password/scim on Docker Hub';

const labels = [DOCKER_HUB, ...versionSources.map(({ label }) => label)];

/** What `static/versions.json` holds. `npm run versions` writes it, the page reads it, both by this schema. */
export const ownCopy = z.object({
	format: z.literal(1),
	/** When the sources were found to say this. */
	generatedAt: z.iso.datetime(),
	newest: z.object({
		version: knownVersion,
		// Shown and exported as they are, so they have to be ours.
		from: z.array(z.literal(labels)).check(z.minLength(1), z.maxLength(labels.length))
	})
}) satisfies z.ZodMiniType<OwnCopy>;

/** @returns the copy in a text, or undefined where it is not one */
export function readOwnCopy(text: string): OwnCopy | undefined {
	try {
		return ownCopy.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/**
 * @param folder the address of the site, or of a page in its first folder
 * @returns where its copy is, or undefined for a page that was opened as a file and may read no other
 */
export function ownCopyAt(folder: string): string | undefined {
	const { protocol, href } = new URL('versions.json', folder);
	return protocol === 'file:' ? undefined : href;
}

/** A copy that is missing or broken is a normal outcome: undefined. Never throws. */
export async function askOwnCopy(url: string, asking: Asking): Promise<OwnCopy | undefined> {
	// A site behind a sign-in gives its files to those who are signed in.
	const answer = await ask(url, { ...asking, credentials: 'same-origin' });
	return answer.kind === 'body' ? readOwnCopy(answer.body) : undefined;
}
