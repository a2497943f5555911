/**
 * The two public files that name the newest version. JavaScript, because `svelte.config.js` needs it for the content
 * security policy, and Node.js 20 cannot load TypeScript.
 */
export const sourceUrls = /** @type {const} */ ({
	manifest:
		'https://raw.githubusercontent.com/1Password/scim-examples/main/kubernetes/op-scim-deployment.yaml',
	helmIndex: 'https://1password.github.io/op-scim-helm/index.yaml'
});
