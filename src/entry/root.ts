/**
 * Relative links let the site work at any address.
 * @param path of a page, with a trailing slash, or of a file
 * @returns the relative path from there to the start page, with a trailing slash
 */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './';
