/** Where 1Password’s examples are. */
export const examples = 'https://github.com/1Password/scim-examples/blob/main';
