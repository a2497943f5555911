import { ALL_NOTICES } from '#lib/runbook/notices/all.ts';
import type { Https, Link } from '#lib/runbook/language/prose.ts';
import type { Fact } from '../fact.ts';

/** The pages that steps cite, common ones and those of a family. Keys are paths from the root, with a leading `/`. */
const citations = import.meta.glob<Readonly<Record<string, Readonly<Record<string, Link>>>>>(
	[
		'/src/lib/runbook/citations/{index,kubernetes,channels,powershell}.ts',
		'/src/lib/runbook/methods/*/citations.ts'
	],
	{ eager: true }
);

/** The raw file is smaller than its page, and proves just as well that it exists. */
function addressOf(href: Https): Https {
	const [, repository, path] =
		/^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/(.+)$/.exec(href) ?? [];
	return repository && path ? `https://raw.githubusercontent.com/${repository}/${path}` : href;
}

/** On other sites, a response to a program proves little: some show consent walls, and some refuse programs. */
const isOnGitHub = ({ href }: Link): boolean => href.startsWith('https://github.com/');

const linked = (links: readonly Link[], ours: string): readonly Fact[] =>
	links.filter(isOnGitHub).map(({ label, href }) => ({
		what: `the page “${label}”`,
		ours,
		url: addressOf(href),
		expect: { kind: 'there' }
	}));

const cited = Object.entries(citations).flatMap(([path, lists]) =>
	linked(Object.values(lists).flatMap(Object.values<Link>), path.slice(1))
);

/** Files, commits, issues and pull requests on GitHub that runbooks cite. A commit is pinned by its number. */
export const linkFacts: readonly Fact[] = [
	...cited,
	...linked(
		ALL_NOTICES.map(({ source }) => source),
		'src/lib/runbook/notices'
	)
].filter(
	({ url, ours }, i, all) => all.findIndex((one) => one.url === url && one.ours === ours) === i
);
