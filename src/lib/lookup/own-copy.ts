import { z } from '#lib/runbook/questions/zod.ts';
import { ask, type Asking } from './fetch-source.ts';
import { knownVersion } from './known-version.ts';
import type { OwnCopy } from './newest.ts';
import { versionSources } from './sources.ts';

/** It allows no cross-origin requests, so only the script that writes the copy reads it. docs/facts/versions.md 1. */
export const DOCKER_HUB = '1password/scim on Docker Hub';

const labels = [DOCKER_HUB, ...versionSources.map(({ label }) => label)];

/** The schema of `static/versions.json`. `npm run versions` writes that file, and the page reads it. */
export const ownCopy = z.object({
	format: z.literal(1),
	/** When the sources said this. */
	generatedAt: z.iso.datetime(),
	newest: z.object({
		version: knownVersion,
		// Shown and exported as they are, so they have to be ours.
		from: z.array(z.literal(labels)).check(z.minLength(1), z.maxLength(labels.length))
	})
}) satisfies z.ZodMiniType<OwnCopy>;

/** @returns the copy in a text, or undefined if the text is not one */
export function readOwnCopy(text: string): OwnCopy | undefined {
	try {
		return ownCopy.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

/**
 * @param folder the address of the site, or of a page in its first folder
 * @returns the address of its copy; undefined for a page that was opened as a file, since it may read no other file
 */
export function ownCopyAt(folder: string): string | undefined {
	const { protocol, href } = new URL('versions.json', folder);
	return protocol === 'file:' ? undefined : href;
}

/** Fetches the copy. A missing or broken copy is a normal outcome: undefined. Never throws. */
export async function askOwnCopy(url: string, asking: Asking): Promise<OwnCopy | undefined> {
	// A site behind a sign-in serves its files only with its cookies.
	const answer = await ask(url, { ...asking, credentials: 'same-origin' });
	return answer.kind === 'body' ? readOwnCopy(answer.body) : undefined;
}
