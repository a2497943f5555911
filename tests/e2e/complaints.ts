import type { BrowserContext, ConsoleMessage } from '@playwright/test';

const VIOLATION = 'securitypolicyviolation: ';

/** Chromium says a refusal in the console too; the event names its directive in fewer words. */
const ECHO =
	/violates the (?:following|document's) Content Security Policy|document requires 'Trusted/i;

const PERMISSION =
	/^(?:Permissions policy violation: )?(?:The )?(.+?)(?: access)? has been blocked because of a permissions policy/;

/** A policy of the page refused this. `what` is an address, or a word such as `inline`. */
export const refusal = (directive: string, what: string): string =>
	`refused by ${directive}: ${what}`;

/** This address did not load, or answered with an error. */
export const notLoaded = (url: string): string => `not loaded: ${url}`;

/** What the browser complains about while a test runs, and what the test provokes on purpose. */
export class Complaints {
	readonly #refused = new Set<string>();
	readonly #others = new Set<string>();
	readonly #echoes = new Set<string>();
	readonly #provoked = new Set<string>();

	/** Declares complaints that must come; any other one fails the test. */
	provoke(...complaints: readonly string[]): void {
		for (const complaint of complaints) this.#provoked.add(complaint);
	}

	get heard(): readonly string[] {
		// An echo whose event is missing must not pass in silence.
		const refused = this.#refused.size > 0 ? this.#refused : this.#echoes;
		return [...refused, ...this.#others].sort();
	}

	get provoked(): readonly string[] {
		return [...this.#provoked].sort();
	}

	/** Listens to every page of a context, those opened later too. */
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
		// A page that may not be framed never runs, so it has no event.
		else if (text.includes('"frame-ancestors '))
			this.#refused.add(refusal('frame-ancestors', 'page'));
		else if (PERMISSION.test(text))
			this.#refused.add(refusal('permissions-policy', PERMISSION.exec(text)?.[1] ?? ''));
		else if (ECHO.test(text)) this.#echoes.add(text);
		else this.#others.add(`console: ${text}`);
	}
}
