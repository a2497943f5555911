/**
 * Reads one word as PowerShell does. Written from about_Quoting_Rules, about_Parsing and about_Variables, not from
 * the renderer: what it cannot read as one word is an error.
 */
export function readPowershell(text: string, variables: Readonly<Record<string, string>>): string {
	// Curly quotes open, close and are doubled like straight ones.
	const single = /^['‘’‚‛]((?:[^'‘’‚‛]|['‘’‚‛]['‘’‚‛])*)['‘’‚‛]$/.exec(text);
	if (single) return single[1]!.replace(/(['‘’‚‛])['‘’‚‛]/g, '$1');
	const double = /^["“”„]((?:[^"“”„`]|`[^]|["“”„]["“”„])*)["“”„]$/.exec(text);
	// A name goes on over question marks, and over a colon from the name of a drive.
	const inside = /`([^])|(["“”„])["“”„]|\$\{(\w+)\}|\$([\p{L}\p{N}_?:]+)/gu;
	if (double)
		return double[1]!.replace(inside, (_, ...groups: readonly (string | undefined)[]) => {
			const [escaped, quote, braced, bare] = groups;
			const name = braced ?? bare;
			if (name === undefined) return escaped ?? quote ?? '';
			const known = variables[name];
			if (known === undefined) throw new Error(`There is no variable ${name} in ${text}`);
			return known;
		});
	if (/^$|[\s'‘’‚‛"“”„`$(){}[\];,|&<>@#*?~%]|^[-–—―].*[.:]|^--$/u.test(text))
		throw new Error(`Not one bare word: ${text}`);
	return text;
}
