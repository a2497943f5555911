import { z } from 'zod';
import { ask, type Asking, type Outcome } from '#lib/lookup/fetch-source.ts';
import { DOCKER_HUB } from '#lib/lookup/own-copy.ts';
import { newestOf, parseVersion, type Version } from '#lib/runbook/knowledge/version.ts';

const PER_PAGE = 100;
/** The image had far fewer than a hundred releases in eight years: docs/facts/versions.md 3. */
const MOST_PAGES = 20;

/** The parts we read of a page of tags. Page numbers come from the count, so no address comes from a response. */
const page = z.object({
	count: z.number().int().nonnegative(),
	results: z.array(z.object({ name: z.string() }))
});

/** @param number of the page, from 1 */
export const tagsUrl = (number: number): string =>
	`https://hub.docker.com/v2/repositories/1password/scim/tags?page_size=${PER_PAGE}&page=${number}`;

function readPage(body: string): z.output<typeof page> | undefined {
	try {
		return page.safeParse(JSON.parse(body)).data;
	} catch {
		return undefined;
	}
}

/** A release is `v` and three numbers, no pre-release, variant, rebuild or `latest`: docs/facts/versions.md 6. */
const releasesAmong = (tags: readonly string[]): readonly Version[] =>
	tags.filter((tag) => tag.startsWith('v')).flatMap((tag) => parseVersion(tag) ?? []);

/** Reads all tags of the image on Docker Hub. Never throws. */
export async function askDockerHub(asking: Asking): Promise<Outcome> {
	const failed = (why: string): Outcome => ({ kind: 'failed', label: DOCKER_HUB, why });
	const tags: string[] = [];
	for (let number = 1, pages = 1; number <= pages; number += 1) {
		const answer = await ask(tagsUrl(number), asking);
		if (answer.kind === 'failed') return failed(answer.why);
		const read = readPage(answer.body);
		if (read === undefined) return failed('sent something that is no list of tags');
		pages = Math.ceil(read.count / PER_PAGE);
		if (pages > MOST_PAGES) return failed(`has ${read.count} tags, far more than expected`);
		tags.push(...read.results.map(({ name }) => name));
	}
	const [first, ...rest] = releasesAmong(tags);
	return first === undefined
		? failed('sent no tag that is a release')
		: { kind: 'found', label: DOCKER_HUB, version: newestOf(first, ...rest), detail: '' };
}
