import { withoutSecrets, type LinkProblem } from '#lib/link/link-secrets.ts';

/** Secrets that were removed from the address and not yet reported. */
let removed: readonly LinkProblem[] = [];

/** Removes secrets from the address, so that neither this window's history nor a bookmark keeps them. */
function clean(): void {
	const { fragment, problems } = withoutSecrets(location.hash);
	if (problems.length === 0) return;
	removed = [...removed, ...problems];
	const [page = ''] = location.href.split('#');
	history.replaceState(history.state, '', fragment === '' ? page : `${page}#${fragment}`);
}

/**
 * Cleans the address now and whenever another link opens in this window. Call it before anything else reads the
 * address.
 */
export function guardAddress(): void {
	clean();
	addEventListener('popstate', clean);
}

/** @returns whether a removed secret still has to be reported to the reader */
export const hasRemoved = (): boolean => removed.length > 0;

/** @returns what was removed from the address since the last call, in words for the reader */
export function takeRemoved(): readonly LinkProblem[] {
	const told = removed;
	removed = [];
	return told;
}
