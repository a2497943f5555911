export const prerender = true;
export const trailingSlash = 'always';
/** Pages bring a script of their own: docs/adr/0009-own-entry.md. */
export const csr = false;
