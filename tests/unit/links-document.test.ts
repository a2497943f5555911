import { expect, it } from 'vitest';
import { commonKeys, ownKeys, type LinkKey } from '#lib/link/link-keys.ts';

const value = ({ values, initial, follows }: LinkKey): string => {
	const start = initial === '' ? 'none' : `\`${initial}\``;
	return `${follows === '' ? start : `as \`${follows}\``} | ${values.map((v) => `\`${v}\``).join(', ')}`;
};

const table = (keys: readonly LinkKey[]): string =>
	[
		'| key | meaning | default | values |',
		'| --- | --- | --- | --- |',
		...keys.map((key) => `| \`${key.key}\` | ${key.label} | ${value(key)} |`)
	].join('\n');

it('docs/links.md lists every method and every key', async () => {
	const text = [
		'# Links',
		'A link to a runbook holds its answers in the fragment, which browsers do not send to servers:',
		'```text\n<address of the site>/#v=1&platform=kubernetes&version=2.9.16&namespace=identity\n```',
		'The one file of the site takes the same, behind its own address: `file:///…/scim-bridge-runbooks.html#v=1&platform=…`.',
		'Encode values as in a query string. Keys may come in any order, unknown ones are ignored, and a missing one has its default. ' +
			'A value that cannot be used is shown beside its field, with the reason, and enters no command. ' +
			'Ids and keys do not change for a given `v`. ' +
			'`schema/link-v1.json` on the site describes the keys of each method as JSON Schema 2020-12.',
		'- `v`: the format, `1`.\n- `platform`: the method, one of the ids below.\n- `version`: the version to install, such as `2.9.16`; without it, the newest known.',
		'Never put a token, a `scimsession`, a key or a pasted file into a link. ' +
			'What looks like one is not read, whatever key it stands under; the page takes it out of the address and says so.',
		`## Every method\n\n${table(commonKeys)}`,
		...ownKeys.map(({ id, title, keys }) => `## \`${id}\`: ${title}\n\n${table(keys)}`),
		''
	].join('\n\n');
	await expect(`${text.trimEnd()}\n`).toMatchFileSnapshot('../../docs/links.md');
});
