import { withoutSecrets, type LinkProblem } from '#lib/link/link-secrets.ts';

/** What was taken out of the address and not told yet. */
let removed: readonly LinkProblem[] = [];

/** Takes secrets out of the address, so that neither the history of this window nor a bookmark gets them. */
function clean(): void {
	const { fragment, problems } = withoutSecrets(location.hash);
	if (problems.length === 0) return;
	removed = [...removed, ...problems];
	const [page = ''] = location.href.split('#');
	history.replaceState(history.state, '', fragment === '' ? page : `${page}#${fragment}`);
}

/**
 * Cleans the address now and whenever another link is opened in this window. To be called before the router
 * starts: it keeps the address it finds, in the state of the history too.
 */
export function guardAddress(): void {
	clean();
	addEventListener('popstate', clean);
}

/** @returns whether something was taken out that the reader was not told of */
export const hasRemoved = (): boolean => removed.length > 0;

/** @returns what was taken out of the address since the last call, in words for the reader */
export function takeRemoved(): readonly LinkProblem[] {
	const told = removed;
	removed = [];
	return told;
}
