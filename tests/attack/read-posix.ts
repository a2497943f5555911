/**
 * Splits one line like a POSIX shell into words without quotes, and operators. Written from POSIX.1-2024, Shell Command
 * Language, 2.2 and 2.3, independently of the renderer. Throws on anything it does not know.
 */
export function readPosix(
	line: string,
	variables: Readonly<Record<string, string>>
): readonly string[] {
	const words: string[] = [];
	let word: string | undefined;
	let at = 0;
	const fail = (what: string): never => {
		throw new Error(`${what} at ${at} of: ${line}`);
	};
	const until = (end: string): string => {
		const stop = line.indexOf(end, at);
		const text = stop === -1 ? fail('an open quote') : line.slice(at, stop);
		at = stop + 1;
		return text;
	};
	const doubleQuoted = (): string =>
		until('"').replace(/\$(\w+)|[$`\\!]/g, (all, name: string | undefined) =>
			name === undefined
				? fail(`${all} in double quotes`)
				: (variables[name] ?? fail(`no variable ${name}`))
		);
	const flush = () => {
		if (word !== undefined) words.push(word);
		word = undefined;
	};
	while (at < line.length) {
		const character = line[at]!;
		at += 1;
		if (character === "'") word = (word ?? '') + until("'");
		else if (character === '"') word = (word ?? '') + doubleQuoted();
		else if (character === '\\') {
			word = (word ?? '') + (line[at] ?? fail('a backslash'));
			at += 1;
		} else if (character === ' ') flush();
		else if (character === '|' || character === '>') {
			flush();
			words.push(character);
		} else if (/[\w@%+:,./=-]/.test(character)) word = (word ?? '') + character;
		else fail(`a bare ${JSON.stringify(character)}`);
	}
	flush();
	return words;
}
