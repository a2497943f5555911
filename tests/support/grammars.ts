import type * as grammar from './all-grammars.ts';

const a = (length: number): string => 'a'.repeat(length);

const UUID = '00000000-0000-4000-8000-000000000000';

type Row = { readonly accepted: readonly string[]; readonly refused: readonly string[] };

const label: Row = {
	accepted: ['default', 'a', '1password', 'op-scim-bridge', a(63)],
	refused: ['', a(64), 'Default', 'a-', 'a_b', 'a.b', 'a b', 'a/b', 'é']
};

/** By the rules of docs/facts/platforms.md 0.7. The first accepted value of a row is its ordinary one. */
export const GRAMMARS: Readonly<Record<keyof typeof grammar, Row>> = {
	namespace: label,
	containerName: label,
	deploymentName: {
		accepted: ['op-scim-bridge', 'a.b', a(63), `${a(63)}.${a(63)}.${a(63)}.${a(61)}`],
		refused: ['', a(64), `${a(63)}.${a(63)}.${a(63)}.${a(62)}`, 'a..b', '.a', 'a.', 'A', 'a_b']
	},
	imageRepository: {
		accepted: [
			...['1password/scim', 'scim', 'docker.io/1password/scim', 'localhost/scim', 'a__b/c-d'],
			...['registry.example.com:5000/mirror/scim', 'registry-1.docker.io/1password/scim', a(255)]
		],
		refused: [
			...['', a(256), '1password/scim:v2.9.16', '1password/scim@sha256:0', 'Mirror/scim', 'a//b'],
			...['https://docker.io/scim', '/scim', 'scim/', 'host:123456/scim', '$(id)/scim', 'a b/scim']
		]
	},
	bridgeUrl: {
		accepted: [
			...['https://scim.example.com', 'https://scim.example.com:8443', 'https://SCIM.Example.com'],
			...['HTTPS://scim.example.com', 'https://192.0.2.1', `https://${a(63)}.example`]
		],
		refused: [
			...['', 'https://', 'http://scim.example.com', 'scim.example.com', 'https://a.example/'],
			...['https://a.example/scim', 'https://a.example?x=1', 'https://a.example#x'],
			...['https://me@a.example', 'https://me:secret@a.example', 'https://-a.example'],
			...['https://a-.example', 'https://a..example', 'https://a_b.example', 'https://ä.example'],
			...[`https://${a(64)}.example`, `https://${`${a(60)}.`.repeat(4)}${a(4)}`, 'https://$(id)']
		]
	},
	path: {
		accepted: [
			...['/srv/scim', '~/scim', '~', '~/', '.', './-x', 'C:\\scim bridge', "it's", 'a/', '日本'],
			...['$(id) `id` "x" ;|&<>*?[x]{a,b}#!', 'e\u0301', a(255)]
		],
		refused: ['', '   ', a(256), '-rf', '--help', '~root/scim', '~+', '~~']
	},
	fileName: {
		accepted: ['docker-compose.yml', '~/compose.yaml', 'task-definitions/scim.json', a(255)],
		refused: ['', a(256), 'folder/', '~/', '/', '-f', '~root/compose.yaml']
	},
	kubeContext: {
		accepted: [
			'production',
			'gke_p_us-central1-a_c',
			'arn:aws:eks:x:1:cluster/c',
			'$(id);x',
			a(255)
		],
		refused: ['', a(256), 'a b', "a'b", 'a"b', 'a`b', 'a\\b', '~a']
	},
	swarmName: {
		accepted: ['op-scim-bridge', 'a', 'Op_Scim-1', a(63)],
		refused: ['', a(64), '_a', 'a_', 'a-', 'a.b', 'a b']
	},
	composeService: {
		accepted: ['scim', 'a', '1', 'Scim.bridge_1-', a(63)],
		refused: ['', a(64), '_a', '.a', 'a b', 'a/b', 'a:b']
	},
	awsRegion: {
		accepted: ['us-east-1', 'eu-central-1', 'us-gov-west-1', 'eusc-de-east-1', `us-${a(35)}-1`],
		refused: ['', `us-${a(36)}-1`, 'us-east', 'us-1', 'US-EAST-1', 'us-east-1a', 'us_east_1']
	},
	terraformPrefix: {
		accepted: ['prod', 'a', 'Prod_1-b', a(32)],
		refused: ['', a(33), '1a', 'a-', 'a_', 'a.b', 'a b']
	},
	gcpProject: {
		accepted: ['example-identity', a(6), a(30), 'abc-12'],
		refused: ['', a(5), a(31), '1abcde', 'abcde-', 'Abcdef', 'abc_def', 'example.com:abcdef']
	},
	gkeCluster: {
		accepted: ['scim-cluster', 'ab', 'a1', a(40)],
		refused: ['', a(41), 'a-', '1a', 'A', 'a_b', 'a.b']
	},
	gkeLocation: {
		accepted: ['us-central1', 'us-central1-a', 'northamerica-northeast1-b', `us-${a(36)}1`],
		refused: ['', `us-${a(37)}1`, 'us-central', 'us-central1-', 'us-central1-ab', 'US-central1']
	},
	azureResourceGroup: {
		accepted: ['scim-rg', 'a', '_a', 'RG(1)', 'a.b_c-d', a(90)],
		refused: ['', a(91), 'a.', 'a b', 'a/b', 'ä']
	},
	aksCluster: {
		accepted: ['op-scim', 'a', 'Op_scim-1', a(63)],
		refused: ['', a(64), '_a', 'a_', 'a-', 'a.b', 'a b']
	},
	aksNodePool: {
		accepted: ['nodepool1', 'a', a(12)],
		refused: ['', a(13), '1a', 'a-b', 'Nodepool1']
	},
	azureSubscription: {
		accepted: ['Production', 'Pay-As-You-Go (EU) v1.0', 'Größe_1', UUID, a(64)],
		refused: ['', a(65), '_a', '(a)', "a'b", 'a/b', 'a;b', '$(id)']
	},
	digitaloceanCluster: {
		accepted: ['scim-cluster', 'a', 'k8s-1.29_a', UUID, a(255)],
		refused: ['', a(256), '.a', 'a.', 'a-', 'a b', 'a/b']
	},
	helmRelease: {
		accepted: ['op-scim-bridge', 'a', 'a.b-1', a(53)],
		refused: ['', a(54), 'A', 'a_b', '-a', 'a-', 'a..b', 'a b']
	},
	chartVersion: {
		accepted: ['2.11.12', '0.0.0', '999.999.999'],
		refused: ['', '2.11', 'v2.11.12', '2.11.12-1', '02.1.1', '1000.1.1', 'op-scim-bridge-2.11.12']
	},
	cloudFormationStack: {
		accepted: ['op-scim-bridge', 'a', 'Scim-1', a(128)],
		refused: ['', a(129), '1a', '-a', 'a_b', 'a.b', 'a b']
	},
	gcpRegion: {
		accepted: ['us-central1', 'northamerica-northeast1', `us-${a(36)}1`],
		refused: ['', `us-${a(37)}1`, 'us-central1-a', 'us-central', 'US-central1', 'us1']
	},
	cloudRunService: {
		accepted: ['op-scim-bridge', 'a', 'a1', a(49)],
		refused: ['', a(50), 'a-', '1a', 'A', 'a_b', 'a.b']
	},
	containerAppName: {
		accepted: ['op-scim-bridge-con-app', 'ab', 'a1', a(32)],
		refused: ['', 'a', a(33), 'a--b', 'a-', '1a', 'A1', 'a_b']
	},
	appPlatformApp: {
		accepted: ['op-scim-bridge', 'ab', 'a-1', a(32)],
		refused: ['', 'a', a(33), 'a-', '1a', 'A1', 'a_b']
	},
	appPlatformId: {
		accepted: ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6', UUID],
		refused: [
			'',
			'f81d4fae',
			'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6',
			`${UUID}0`,
			`${UUID} `.repeat(2)
		]
	},
	itemName: {
		accepted: ['op-scim', 'scimsession file', 'Größe (1)', "it's", a(100)],
		refused: ['', a(101), 'a/b', '-a', 'a"b', 'a$b', '${HOME}', 'a`b', 'a\\b', '{a}']
	},
	day: {
		accepted: ['2026-11-02', '2018-01-01', '2099-12-31', '2024-02-29'],
		refused: [
			...['', '2023-02-29', '2026-02-30', '2026-13-01', '2017-12-31', '2100-01-01', '2026-1-2'],
			...['02.11.2026', '11/02/2026', '2026-11-02T00:00:00Z']
		]
	}
};
