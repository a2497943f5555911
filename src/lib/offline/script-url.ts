/** What browsers with trusted types have: https://www.w3.org/TR/trusted-types/. TypeScript does not know it. */
type TrustedTypes = {
	readonly createPolicy: (
		name: string,
		rules: { readonly createScriptURL: (url: string) => string }
	) => {
		/** @returns an object that stands for the address */
		readonly createScriptURL: (url: string) => string;
	};
};

declare global {
	interface Window {
		readonly trustedTypes?: TrustedTypes;
	}
}

/**
 * The address of the worker as the browser wants it. The policy of the page refuses plain texts, and this name is one
 * of the two it knows: svelte.config.js. To be called once in a page; a second policy of the name is refused.
 */
export function trustScriptUrl(url: string): string {
	const policy = window.trustedTypes?.createPolicy('scim-bridge-runbook-worker', {
		createScriptURL: (asked) => {
			if (asked !== url) throw new TypeError(`${asked} is not the worker`);
			return asked;
		}
	});
	return policy?.createScriptURL(url) ?? url;
}
