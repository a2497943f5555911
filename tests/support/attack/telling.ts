/** @returns whether a text cannot stand in a runbook by chance, put together from its own words and good answers */
export const isTelling = (text: string): boolean =>
	/[^ -~]/.test(text) || new Set(text.match(/[\\$;|&<>(){}[\]*?!#^%~]/g)).size > 1;
