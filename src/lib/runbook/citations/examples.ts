/** The root of 1Password’s examples on GitHub. */
export const examples = 'https://github.com/1Password/scim-examples/blob/main';
