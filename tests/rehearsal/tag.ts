/** @returns the images of the bridge in a text, with their tags */
export const imagesIn = (text: string): readonly string[] =>
	text.match(/1password\/scim:v[\d.]+/g) ?? [];

/** @returns the version in the tag of a bridge image, without the v */
export const tagOf = (image: string): string => /:v([^@]+)/.exec(image)?.[1] ?? image;
