/** @returns the images of the bridge that a text names, each with its tag. */
export const imagesIn = (text: string): readonly string[] =>
	text.match(/1password\/scim:v[\d.]+/g) ?? [];

/** @returns the version that an image of the bridge has in its tag, without the v. */
export const tagOf = (image: string): string => /:v([^@]+)/.exec(image)?.[1] ?? image;
