export const prerender = true;
export const trailingSlash = 'always';
/** Pages have their own scripts: docs/adr/0009-own-entry.md. */
export const csr = false;
