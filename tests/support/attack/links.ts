import fc from 'fast-check';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import { anySecret } from './secrets.ts';
import { attackOn, hostile } from './values.ts';

/** Parts of a fragment that no runbook needs. */
const JUNK = [
	...['__proto__=x', '__proto__[image]=x', 'constructor=x', 'constructor.prototype=x', 'toString'],
	...['=', '&&', '%=%', '%', '%zz=1', 'v=2', 'v=%00', 'v=<b>', 'image=a&image=b', 'url=a&url=b'],
	...['platform=other', 'platform=__proto__', 'colour=red', 'version=9.9.9', 'x=\ud800', '\0=\0']
];

const junk = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...JUNK) },
	{ weight: 1, arbitrary: hostile },
	{ weight: 1, arbitrary: anySecret.map((secret) => `token=${secret}`) }
);

export type Attack = {
	readonly id: MethodId;
	/** The values in the link, by key. */
	readonly values: Readonly<Record<string, string>>;
	/** Without the `#`. */
	readonly fragment: string;
};

const part = (key: string, value: string, raw: boolean): string =>
	raw ? `${key}=${value}` : new URLSearchParams({ [key]: value }).toString();

function attackOf(id: MethodId): fc.Arbitrary<Attack> {
	return fc
		.record({
			values: attackOn(id),
			raw: fc.integer({ min: 0, max: 9 }),
			extra: fc.array(junk, { maxLength: 2 })
		})
		.map(({ values, raw, extra }) => {
			const parts = Object.entries(values).map(([key, value], i) =>
				part(key, value, i % 10 === raw)
			);
			return { id, values, fragment: [`v=1&platform=${id}`, ...parts, ...extra].join('&') };
		});
}

const attacks = new Map(METHOD_IDS.map((id) => [id, attackOf(id)]));

/** A hostile link: every key of a method with a value from an attacker. */
export const attack: fc.Arbitrary<Attack> = fc.oneof(...attacks.values());
