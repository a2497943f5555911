import fc from 'fast-check';

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const ALPHANUMERIC = UPPER + LOWER + DIGITS;

const of = (alphabet: string, length: number): fc.Arbitrary<string> =>
	fc.string({
		unit: fc.constantFrom(...Array.from(alphabet)),
		minLength: length,
		maxLength: length
	});

/** Builds a secret from a prefix in pieces, so that secret scanners do not flag this file. */
const behind = (pieces: readonly string[], alphabet: string, length: number) =>
	of(alphabet, length).map((rest) => pieces.join('') + rest);

export const base64url = (length: number) => of(`${ALPHANUMERIC}-_`, length);

const json = (text: string) => of(ALPHANUMERIC, 40).map((value) => text.replace('VALUE', value));
const SESSION = '{"encrypted":"VALUE","version":"2","domain":""}';
const ACCOUNT = ['{"type": "service', 'account", "private', 'key', 'id": "VALUE"}'].join('_');
const PEM = ['-----', 'BEGIN ', 'PRIVATE KEY', '-----\nVALUE\n-----', 'END ', '-----'].join('');

const encoded = (text: fc.Arbitrary<string>, as: 'base64' | 'base64url') =>
	text.map((plain) => Buffer.from(plain).toString(as));

/** Made-up secrets, by the page's name for each kind. None was ever valid. */
export const SECRETS: Readonly<Record<string, readonly fc.Arbitrary<string>[]>> = {
	'a private key or a certificate': [
		json(PEM),
		json(PEM.replace('PRIVATE', 'OPENSSH PRIVATE')),
		json(PEM).map((pem) => pem.replaceAll('\n', ' ')),
		encoded(json(PEM), 'base64'),
		behind(['b3Blbn', 'NzaC1rZXktdjEA'], ALPHANUMERIC, 60),
		behind(['MI', 'IEvQ'], ALPHANUMERIC, 80),
		behind(['PuTTY-User', '-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n'], ALPHANUMERIC, 48)
	],
	'the key of a Google service account': [json(ACCOUNT)],
	'a scimsession file or another file of credentials': [
		json(SESSION),
		json(SESSION).map((text) => JSON.stringify(JSON.parse(text), null, 2))
	],
	'a token of a 1Password service account': [behind(['ops', '_eyJ'], ALPHANUMERIC, 250)],
	'a Secret Key of 1Password': [
		fc
			.tuple(...[6, 6, 5, 5, 5, 5].map((length) => of(UPPER + DIGITS, length)))
			.map((groups) => ['A3', ...groups].join('-'))
	],
	'a bearer token': [
		behind(['Bearer '], ALPHANUMERIC, 20),
		behind(['Authorization: ', 'bearer '], ALPHANUMERIC, 20)
	],
	'a token (JWT)': [
		fc
			.tuple(base64url(20), base64url(60), base64url(43))
			.map((parts) => ['ey', 'J', parts.join('.')].join(''))
	],
	'a scimsession file in base64 or another encoded credential': [
		encoded(json(SESSION), 'base64'),
		encoded(json(SESSION), 'base64url'),
		encoded(
			json(SESSION).map((text) => JSON.stringify(JSON.parse(text), null, 2)),
			'base64'
		),
		// Each way to go on behind the first brace is another beginning of base64.
		...['{ ', '{  ', '{\n', '{\n\t', '{\r\n'].map((start) =>
			encoded(json(SESSION.replace('{', start)), 'base64url')
		)
	],
	'an access key of AWS': [
		behind(['AK', 'IA'], `${UPPER}234567`, 16),
		behind(['AS', 'IA'], `${UPPER}234567`, 16),
		behind(['AB', 'IA'], `${UPPER}234567`, 16),
		behind(['AC', 'CA'], `${UPPER}234567`, 16)
	],
	'a token of DigitalOcean': ['p', 'o', 'r'].map((kind) =>
		behind([`do${kind}`, '_v1_'], `${DIGITS}abcdef`, 64)
	),
	'a token of GitHub': [
		...['p', 'o', 'u', 's', 'r'].map((kind) => behind([`gh${kind}`, '_'], ALPHANUMERIC, 36)),
		behind(['github', '_pat_'], ALPHANUMERIC, 82)
	],
	'a token of GitLab': ['pat', 'dt'].map((kind) => behind(['gl', `${kind}-`], ALPHANUMERIC, 20)),
	'a token of Docker Hub': [behind(['dckr', '_pat_'], ALPHANUMERIC, 27)],
	'a key of Google Cloud': [behind(['AI', 'za'], ALPHANUMERIC, 35)],
	'a client secret of Azure': [
		fc
			.tuple(of(ALPHANUMERIC, 3), of(DIGITS, 1), of(ALPHANUMERIC, 34))
			.map(([start, digit, rest]) => `${start}${digit}Q~${rest}`)
	],
	'a key of an Azure storage account': [
		of(ALPHANUMERIC, 86).map((key) => ['AccountName=scim;Account', 'Key=', key, '=='].join('')),
		of(ALPHANUMERIC, 43).map((key) =>
			['SharedAccessKeyName=scim;SharedAccess', 'Key=', key, '='].join('')
		)
	]
};

/** A secret of any kind. */
export const anySecret: fc.Arbitrary<string> = fc.oneof(...Object.values(SECRETS).flat());

/** Names from real deployments, mostly long ones. None is a secret. */
export const LONG_NAMES: readonly string[] = [
	'00000000-0000-4000-8000-000000000000',
	'3F2504E0-4F89-41D3-9A0C-0305E82C3301',
	'arn:aws:eks:us-east-1:123456789012:cluster/Identity-Prod-01',
	'arn:aws:ecs:eu-central-1:123456789012:task-definition/op-scim-bridge:12',
	'gke_example-identity-prod-123456_northamerica-northeast1-b_scim-bridge-cluster-2',
	'do-nyc1-k8s-1-29-1-do-0-nyc1-1712345678901',
	'admin@0A1B2C3D4E5F60718293A4B5C6D7E8F9.gr7.us-east-1.eks.amazonaws.com',
	'default/api-cluster-example-com:6443/kube:admin',
	'MC_myResourceGroup_myAKSCluster_WestEurope2',
	'rg-Identity-Provisioning-Prod-EUW1-SCIM-01-K8S',
	'My-Company-Prod-Cluster-2024-Resource-Group-East-US-2',
	'Contoso-IT-Prod-K8s-Cluster-WestEurope-01-Blue',
	'PROD_EU_K8S_Identity_Cluster_v1_29_Blue_Green',
	'StackSet-AWSControlTowerBP-BASELINE-CLOUDTRAIL-2b1a4f3c-11aa-22bb-33cc-0123456789ab',
	'ScimBridgeServiceTaskDefScimBridgeB3B5F8A1',
	'AWSReservedSSO_AdministratorAccess_0a1b2c3d4e5f6071',
	'AsiaPacificIdentityProduction01',
	'123456789012.dkr.ecr.us-east-1.amazonaws.com/mirror/1password/scim',
	'/var/lib/docker/volumes/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08/_data',
	'/var/folders/zz/zyxvpxvq6csfxvn_n0000000000000/T/op-scim-bridge',
	'~/Library/CloudStorage/OneDrive-ExampleCompany/IT/SCIM Bridge 2024/kubernetes/op-scim-deployment.yaml',
	'C:\\Users\\Jane Doe\\Documents\\GitHub\\scim-examples\\aws-ecsfargate-terraform\\task-definitions\\scim.json',
	'eyJohnson-identity-production-cluster-east',
	'ewok-production-cluster-identity-eu-west-1',
	'ops_production_cluster_identity_east_us_01',
	'Bearers of news/scim',
	'scimsession file',
	'{a,b}/compose.yaml'
];
