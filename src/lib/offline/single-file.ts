/** This site as one HTML file, as a page offers it. */
export type SingleFile = {
	/** Its name beside the start page, and on a disk. */
	readonly name: string;
	/** Bytes. */
	readonly size: number;
	/** SHA-256 of its bytes, 64 hexadecimal digits in small letters. */
	readonly sha256: string;
};

/** What a page needs to offer it. */
export type Offer = {
	/** The relative path to the start page. */
	readonly root: string;
	readonly file: SingleFile;
};

/** @returns its size for people; KB are 1000 bytes, as in the list of a download */
export const sizeOf = ({ size }: SingleFile): string => `${Math.ceil(size / 1000)} KB`;
