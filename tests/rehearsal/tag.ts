/** @returns the version that an image of the bridge has in its tag, without the v. */
export const tagOf = (image: string): string => /:v([^@]+)/.exec(image)?.[1] ?? image;
