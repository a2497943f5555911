import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch } from '../support/in-bash.ts';

const FILE = 'static/versions.json';
const copy = (version: string, day: string) =>
	JSON.stringify({ format: 1, generatedAt: `${day}T05:23:00.000Z`, newest: { version, from: [] } });

/** Knows whether a pull request is open, by a file, and records how it was called. */
const GH = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_FOLDER/calls"
case "$2" in
list) if [ -e "$GH_FOLDER/open" ]; then echo 1; else echo 0; fi ;;
create) touch "$GH_FOLDER/open" ;;
esac
case "$2" in create | edit) cat "\${!#}" > "$GH_FOLDER/body" ;; esac
`;

const git = (cwd: string, ...args: readonly string[]): string =>
	spawnSync('git', args, { cwd, encoding: 'utf8' }).stdout.trim();

/** A repository with a remote, and a `gh` that reaches nobody. */
function place() {
	const root = scratch();
	const [remote, work, gh] = ['remote', 'work', 'gh'].map((name) => join(root, name)) as [
		string,
		string,
		string
	];
	mkdirSync(gh);
	writeFileSync(join(gh, 'gh'), GH);
	chmodSync(join(gh, 'gh'), 0o755);
	git(root, 'init', '--quiet', '--bare', remote);
	git(root, 'init', '--quiet', '--initial-branch=main', work);
	git(work, 'config', 'user.name', 'test');
	git(work, 'config', 'user.email', 'test@example.com');
	git(work, 'config', 'commit.gpgsign', 'false');
	git(work, 'remote', 'add', 'origin', remote);
	mkdirSync(join(work, 'static'));
	mkdirSync(join(work, '.ci'));
	cpSync('.ci/propose-versions', join(work, '.ci/propose-versions'));
	writeFileSync(join(work, FILE), `${copy('2.9.16', '2026-08-22')}\n`);
	git(work, 'add', '.');
	git(work, 'commit', '--quiet', '--message', 'start');
	git(work, 'push', '--quiet', 'origin', 'main');

	const read = (file: string): string =>
		existsSync(join(gh, file)) ? readFileSync(join(gh, file), 'utf8') : '';
	return {
		root,
		/** Runs the script as a new run of the workflow does, on the main branch. */
		propose: (version: string, day: string, summary = `The newest version is ${version}.`) => {
			git(work, 'switch', '--quiet', '--force', 'main');
			writeFileSync(join(gh, 'calls'), '');
			const { status, stderr } = spawnSync('.ci/propose-versions', {
				cwd: work,
				encoding: 'utf8',
				env: {
					...process.env,
					PATH: `${gh}:${process.env['PATH'] ?? ''}`,
					GH_FOLDER: gh,
					COPY: copy(version, day),
					SUMMARY: summary
				}
			});
			expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
			return read('calls')
				.trim()
				.split('\n')
				.filter((call) => !call.startsWith('pr list'));
		},
		body: () => read('body'),
		proposed: () => git(remote, 'show', `versions:${FILE}`),
		commits: () => git(remote, 'rev-list', '--count', 'main..versions'),
		changed: () => git(remote, 'diff', '--name-only', 'main', 'versions')
	};
}

const present = ['git', 'jq', 'bash'].every((tool) => spawnSync(tool, ['--version']).status === 0);
if (!present) console.warn('git, jq or bash not present: the pull request is not tested.');

describe.skipIf(!present)('the pull request', () => {
	it('is opened with the copy, and with what was found', () => {
		const { propose, body, proposed, commits, changed } = place();
		expect(propose('2.9.17', '2026-11-25')).toEqual([
			'pr create --base main --head versions --title The newest version known to this site --body-file pull-request.md'
		]);
		expect(proposed()).toBe(copy('2.9.17', '2026-11-25'));
		expect(body()).toBe('The newest version is 2.9.17.\n');
		expect(commits()).toBe('1');
		expect(changed()).toBe(FILE);
	});

	it('is left in peace while the sources say the same', () => {
		const { propose, proposed } = place();
		propose('2.9.17', '2026-11-25');
		expect(propose('2.9.17', '2026-11-26')).toEqual([]);
		expect(proposed()).toBe(copy('2.9.17', '2026-11-25'));
	});

	it('is the same one when they say something newer', () => {
		const { propose, body, proposed, commits } = place();
		propose('2.9.17', '2026-11-25');
		expect(propose('2.9.18', '2026-11-26')).toEqual([
			'pr edit versions --body-file pull-request.md'
		]);
		expect(proposed()).toBe(copy('2.9.18', '2026-11-26'));
		expect(body()).toBe('The newest version is 2.9.18.\n');
		expect(commits()).toBe('1');
	});

	it('takes no text for a command', () => {
		const { propose, body, root } = place();
		const hostile = `$(touch ${root}/pwned) \`touch ${root}/pwned\`; touch ${root}/pwned\n"'`;
		propose('2.9.17', '2026-11-25', hostile);
		expect(body()).toBe(`${hostile}\n`);
		expect(existsSync(join(root, 'pwned'))).toBe(false);
	});
});
