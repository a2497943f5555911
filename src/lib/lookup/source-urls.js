/**
 * The two public files that name the newest version. JavaScript, because `svelte.config.js` makes the content security
 * policy from it, and Node.js 20 reads no TypeScript.
 */
export const sourceUrls = /** @type {const} */ ({
	manifest:
		'https://raw.githubusercontent.com/1Password/scim-examples/main/kubernetes/op-scim-deployment.yaml',
	helmIndex: 'https://1password.github.io/op-scim-helm/index.yaml'
});
