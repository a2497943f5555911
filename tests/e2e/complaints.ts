import type { BrowserContext, ConsoleMessage } from '@playwright/test';

const VIOLATION = 'securitypolicyviolation: ';

/** Chromium also logs a refusal to the console; the event names its directive more briefly. */
const ECHO =
	/violates the (?:following|document's) Content Security Policy|document requires 'Trusted/i;

const PERMISSION =
	/^(?:Permissions policy violation: )?(?:The )?(.+?)(?: access)? has been blocked because of a permissions policy/;

/** A refusal by a policy of the page. `what` is an address or a keyword such as `inline`. */
export const refusal = (directive: string, what: string): string =>
	`refused by ${directive}: ${what}`;

/** An address that did not load or answered with an error. */
export const notLoaded = (url: string): string => `not loaded: ${url}`;

/** Collects browser errors during a test, and those the test provokes on purpose. */
export class Complaints {
	readonly #refused = new Set<string>();
	readonly #others = new Set<string>();
	readonly #echoes = new Set<string>();
	readonly #provoked = new Set<string>();

	/** Declares errors that must occur. Any other error fails the test. */
	provoke(...complaints: readonly string[]): void {
		for (const complaint of complaints) this.#provoked.add(complaint);
	}

	get heard(): readonly string[] {
		// Report an echo without its event.
		const refused = this.#refused.size > 0 ? this.#refused : this.#echoes;
		return [...refused, ...this.#others].sort();
	}

	get provoked(): readonly string[] {
		return [...this.#provoked].sort();
	}

	/** Listens to all pages of a context, including those opened later. */
	async listen(context: BrowserContext): Promise<void> {
		context.on('console', (message) => this.#read(message));
		context.on('weberror', (error) => this.#others.add(`uncaught: ${error.error().message}`));
		await context.addInitScript((prefix) => {
			document.addEventListener('securitypolicyviolation', (event) => {
				console.debug(prefix + event.effectiveDirective, event.blockedURI);
			});
		}, VIOLATION);
	}

	#read(message: ConsoleMessage): void {
		const text = message.text();
		if (text.startsWith(VIOLATION)) {
			const [directive = '', ...what] = text.slice(VIOLATION.length).split(' ');
			this.#refused.add(refusal(directive, what.join(' ')));
		} else if (message.type() !== 'error') return;
		else if (text.startsWith('Failed to load resource'))
			this.#others.add(notLoaded(message.location().url));
		// A page that must not be framed never runs, so it fires no event.
		else if (text.includes('"frame-ancestors '))
			this.#refused.add(refusal('frame-ancestors', 'page'));
		else if (PERMISSION.test(text))
			this.#refused.add(refusal('permissions-policy', PERMISSION.exec(text)?.[1] ?? ''));
		else if (ECHO.test(text)) this.#echoes.add(text);
		else this.#others.add(`console: ${text}`);
	}
}
