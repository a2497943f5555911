import { isRandom } from './random-text.ts';

/** A kind of secret that an answer must not contain. */
export type SecretKind = {
	/** Its name, with an article. */
	readonly name: string;
	/** What to do if others have seen it. */
	readonly advice: string;
	readonly matches: (text: string) => boolean;
};

/** https://support.1password.com/scim-troubleshooting/, “If you lose your bearer token or session file”. */
const REGENERATE =
	'If it belongs to the bridge and someone else has seen it, choose Regenerate Credentials on the Integrations page of 1Password.com, then give the new ones to the bridge and to your identity provider.';
const REPLACE = 'If someone else has seen it, replace it where it was issued.';

const pattern = (name: string, advice: string, ...patterns: readonly RegExp[]): SecretKind => ({
	name,
	advice,
	matches: (text) => patterns.some((one) => one.test(text))
});

/**
 * All kinds, the most obvious first. Unless another source is given, a shape follows the rules in
 * https://github.com/gitleaks/gitleaks, config/gitleaks.toml at 009e025, but is wider: a part of a secret matches too.
 */
const KINDS: readonly SecretKind[] = [
	pattern(
		'a private key or a certificate',
		REPLACE,
		// RFC 7468; its base64; the base64 of OpenSSH’s own format and of DER.
		/-----BEGIN /,
		/LS0tLS1CRUdJTi/,
		/b3BlbnNzaC1rZXkt/,
		/(?<![A-Za-z0-9+/])MII[A-Za-z0-9+/]{60}/,
		/PuTTY-User-Key-File/
	),
	pattern(
		'the key of a Google service account',
		REPLACE,
		/"type"\s*:\s*"service_account"/,
		/"private_key(?:_id)?"\s*:/
	),
	pattern(
		'a scimsession file or another file of credentials',
		REGENERATE,
		// JSON with a key `domain`, https://github.com/1Password/scim-examples/issues/324. No answer is JSON. The
		// response of the bridge at /health is JSON too, but not a secret.
		/^\{(?!.*"reports").*"/s
	),
	pattern('a token of a 1Password service account', REPLACE, /(?<![A-Za-z0-9])ops_eyJ/),
	pattern(
		'a Secret Key of 1Password',
		REPLACE,
		/(?<![A-Za-z0-9])A3-[A-Z0-9]{6}-[A-Z0-9]{6}-?[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}/
	),
	// RFC 6750, 2.1.
	pattern('a bearer token', REGENERATE, /^(?:authorization\s*:\s*)?bearer\s+\S/i),
	pattern('a token (JWT)', REGENERATE, /(?<![\w-])eyJ[\w-]{8,}\.[\w-]{8,}/),
	pattern(
		'a scimsession file in base64 or another encoded credential',
		REGENERATE,
		// `{` and then a quote, a blank or a line break, as in `OP_SESSION` of the Docker example’s scim.env.
		/(?<![\w+/-])(?:eyJ|eyA[gi]|ewo[gJi]|ew0K)[A-Za-z0-9]{20}/
	),
	pattern(
		'an access key of AWS',
		REPLACE,
		/(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/
	),
	pattern('a token of DigitalOcean', REPLACE, /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{20}/),
	pattern(
		'a token of GitHub',
		REPLACE,
		/(?<![A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20})/
	),
	pattern('a token of GitLab', REPLACE, /(?<![A-Za-z0-9])gl(?:pat|dt)-[\w-]{20}/),
	// https://docs.docker.com/reference/api/hub/latest/operations/AuthCreateAccessToken.md
	pattern('a token of Docker Hub', REPLACE, /(?<![A-Za-z0-9])dckr_pat_[\w-]{8}/),
	pattern('a key of Google Cloud', REPLACE, /(?<![\w-])AIza[\w-]{35}/),
	pattern('a client secret of Azure', REPLACE, /(?<![\w~.-])[\w~.]{3}\dQ~[\w~.-]{31}/),
	// https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string
	pattern('a key of an Azure storage account', REPLACE, /(?:AccountKey|SharedAccessKey)\s*=\s*\S/i),
	{
		name: 'a secret access key of AWS',
		advice: REPLACE,
		// 40 characters of base64: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html
		matches: (text) =>
			text.split(/[\s"'=:,;]+/).some((part) => /^[A-Za-z0-9+/]{40}$/.test(part) && isRandom(part))
	},
	{
		name: 'a bearer token or another key',
		advice: REGENERATE,
		matches: (text) => (text.match(/[\w-]{32,}/g) ?? []).some(isRandom)
	}
];

/** In characters: no secret is shorter. */
const SHORTEST = 8;

/** @returns the kind of secret that a text looks like, or undefined. */
export function lookLikeSecret(text: string): SecretKind | undefined {
	const trimmed = text.trim();
	return trimmed.length < SHORTEST ? undefined : KINDS.find(({ matches }) => matches(trimmed));
}

/** @returns why a secret was refused, without any part of it. */
export const refusal = ({ name, advice }: SecretKind): string =>
	`This looks like ${name}, so it was not kept. ${advice}`;
