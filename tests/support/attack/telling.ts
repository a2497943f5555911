/** @returns whether a text is too unusual to occur in a runbook by chance, from its own words and valid answers */
export const isTelling = (text: string): boolean =>
	/[^ -~]/.test(text) || new Set(text.match(/[\\$;|&<>(){}[\]*?!#^%~]/g)).size > 1;
