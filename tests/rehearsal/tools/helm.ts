import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carriedBy } from '#lib/runbook/knowledge/charts.ts';
import type { Cluster } from '../cluster/cluster.ts';
import type { Part } from '../part.ts';
import type { Recorder } from '../../support/record.ts';
import type { StubAnswer, StubCall, StubTable } from './stub.ts';

const at = { '-n': 'required' } as const;

export const helmTable: StubTable = {
	source: 'https://helm.sh/docs/helm/helm/',
	commands: {
		list: { options: { ...at } },
		history: { options: { ...at }, words: [1, 1] },
		rollback: { options: { ...at, '--wait': 'flag', '--timeout': 'value' }, words: [1, 2] },
		'get values': { options: { ...at, '-o': 'value' }, words: [1, 1] },
		'repo add': { options: { '--force-update': 'flag' }, words: [2, 2] },
		'repo update': { options: {}, words: [0, 9] },
		'search repo': { options: { '--versions': 'flag' }, words: [1, 1] },
		upgrade: {
			options: {
				...at,
				'--version': 'value',
				'-f': 'value',
				'--set': 'value',
				'--dry-run': 'flag',
				'--wait': 'flag',
				'--timeout': 'value'
			},
			words: [2, 2]
		}
	}
};

type Revision = { readonly chart: string; readonly version: string };

type ReleaseSeed = {
	readonly namespace: string;
	readonly name: string;
	readonly deployment: string;
	readonly chart: string;
	readonly version: string;
};

/** Simulates Helm's releases in one namespace. Installs into the simulated cluster. */
export function helm(
	release: ReleaseSeed,
	cluster: Cluster,
	recorder: Recorder
): Part & { readonly install: (next: Revision) => void } {
	const first: Revision = { chart: release.chart, version: release.version };
	let history: readonly Revision[] = [first];
	let repositories: Readonly<Record<string, string>> = {};
	const where = `${release.namespace}/${release.name}`;
	const imageOf = ({ version }: Revision) => `1password/scim:v${version}`;

	function install(next: Revision): void {
		history = [...history, next];
		cluster.setImage(release.namespace, release.deployment, imageOf(next));
	}

	/** The version that the chart uses: an override, otherwise the values, otherwise its own. */
	function revisionOf(call: StubCall): Revision {
		const chart = call.option('--version');
		const file = call.option('-f');
		const values = file === '' ? '' : readFileSync(join(call.cwd, file), 'utf8');
		const set = /^scim\.version=v(.+)$/.exec(call.option('--set'))?.[1];
		const inValues = /^scim:\n(?: +.*\n)*? +version: v(\S+)/m.exec(values)?.[1];
		return { chart, version: set ?? inValues ?? carriedBy(chart) ?? 'unknown' };
	}

	function upgrade(call: StubCall): StubAnswer {
		const [name = '', chart = ''] = call.words;
		if (repositories[chart.split('/')[0] ?? ''] === undefined)
			return { errors: `Error: repo ${chart} not found\n`, status: 1 };
		const next = revisionOf(call);
		const dry = call.options.has('--dry-run');
		const how = ['--wait', '--timeout']
			.filter((option) => call.options.has(option))
			.map((option) => `${option} ${call.option(option)}`.trim());
		recorder.record(
			`${dry ? 'try to ' : ''}upgrade release ${where} to ${chart} ${next.chart}, bridge v${next.version}, values of ${call.option('-f')} ${how.join(' ')}`.trim()
		);
		if (dry) return { output: `          image: "${imageOf(next)}"\n          image: "redis"\n` };
		install(next);
		return { output: `Release "${name}" has been upgraded. Happy Helming!\n` };
	}

	function rollback(call: StubCall): StubAnswer {
		const revision = call.words[1];
		const wanted = revision === undefined ? history.length - 1 : Number(revision);
		const target = history[wanted - 1];
		recorder.record(
			`roll back release ${where} to revision ${wanted}${call.options.has('--wait') ? ', and wait' : ''} ${call.option('--timeout')}`
		);
		if (target === undefined) return { errors: 'Error: release has no such version\n', status: 1 };
		install(target);
		return { output: 'Rollback was a success! Happy Helming!\n' };
	}

	const table = () =>
		history
			.map(({ chart, version }, i) => `${i + 1}\tdeployed\top-scim-bridge-${chart}\tv${version}\n`)
			.join('');

	function repository(call: StubCall): StubAnswer {
		const [name = '', url = ''] = call.words;
		if (call.command === 'search repo') {
			recorder.record(`search the repository for ${name}`);
			return { output: `NAME\tCHART VERSION\tAPP VERSION\n${name}\t2.11.12\tv2.9.15\n` };
		}
		recorder.record(`${call.command} ${call.words.join(' ')}`);
		if (call.command === 'repo add') repositories = { ...repositories, [name]: url };
		return { output: '"1password" has been added to your repositories\n' };
	}

	return {
		install,
		env: {},
		stubs: {
			helm: (call) => {
				if (call.command.startsWith('repo') || call.command === 'search repo')
					return repository(call);
				const namespace = call.option('-n');
				const [name = release.name] = call.words;
				if (namespace !== release.namespace || name !== release.name) {
					recorder.record(`${call.command} of release ${namespace}/${name}, which is not there`);
					return { errors: 'Error: release: not found\n', status: 1 };
				}
				if (call.command === 'upgrade') return upgrade(call);
				if (call.command === 'rollback') return rollback(call);
				recorder.record(`${call.command} of ${where} ${call.option('-o')}`.trim());
				return call.command === 'get values'
					? { output: 'scim:\n  config:\n    tlsDomain: scim.example.com\n' }
					: { output: table() };
			}
		},
		save: () => {
			const kept = { history, repositories };
			return () => ({ history, repositories } = kept);
		},
		close: () => Promise.resolve()
	};
}
