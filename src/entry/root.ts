/**
 * @param path of a page, with a slash at its end, or of a file
 * @returns the way from there to the start page, with a slash at its end: the site works at any address, so it
 * does not know its own
 */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './';
