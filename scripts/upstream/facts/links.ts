import { ALL_NOTICES } from '#lib/runbook/notices/all.ts';
import type { Https, Link } from '#lib/runbook/language/prose.ts';
import type { Fact } from '../fact.ts';

/** The pages that steps cite: of all methods, and of a family. Keyed by path, relative to this file. */
const citations = import.meta.glob<Readonly<Record<string, Readonly<Record<string, Link>>>>>(
	[
		'/src/lib/runbook/citations/{index,kubernetes,channels,powershell}.ts',
		'/src/lib/runbook/methods/*/citations.ts'
	],
	{ eager: true }
);

/** The text of a file is smaller than its page, and says as well whether it is there. */
function addressOf(href: Https): Https {
	const [, repository, path] =
		/^https:\/\/github\.com\/([^/]+\/[^/]+)\/blob\/(.+)$/.exec(href) ?? [];
	return repository && path ? `https://raw.githubusercontent.com/${repository}/${path}` : href;
}

/** Elsewhere, a page that answers a program says little: consent walls, and sites that refuse programs. */
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
