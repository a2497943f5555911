import { describe, expect, it } from 'vitest';
import { methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import { markdown } from '#lib/render/markdown.ts';
import { CASES } from '../support/cases.ts';
import { fencesOf, planned, stepsOf } from '../support/runbooks.ts';

const MIRROR = 'registry.example.com/mirror/scim';
const OFFICIAL = [
	...['1password/scim', 'docker.io/1password/scim'],
	...['registry-1.docker.io/1password/scim', 'index.docker.io/1password/scim']
];

const linesOf = (id: MethodId, image: string) => {
	const runbook = planned(id, { ...CASES.customized(id), image });
	const document = markdown(runbook, { link: 'https://example.com/', origin: '', timeLeft: '' });
	return { ids: stepsOf(runbook).map((step) => step.id), document, fences: fencesOf(document) };
};

describe.each(METHOD_IDS)('%s', (id) => {
	const { kind } = methods[id].imageSource;

	it.each(OFFICIAL)('pulls %s as it is, without a copy', (image) => {
		const { ids } = linesOf(id, image);
		expect(ids).not.toContain('copy-to-mirror');
		expect(ids).not.toContain('image-is-fixed');
	});

	it('copies to a mirror with all architectures, or says why it cannot', () => {
		const { ids, document, fences } = linesOf(id, MIRROR);
		const commands = fences.flat().join('\n');
		if (id === 'aws-ec2-terraform') {
			expect(document).not.toContain(MIRROR);
			return;
		}
		expect(ids).toContain(kind === 'fixed' ? 'image-is-fixed' : 'copy-to-mirror');
		expect(commands.includes(MIRROR)).toBe(kind !== 'fixed');
		if (kind === 'fixed') {
			expect(document).toContain(`You asked for \`${MIRROR}\``);
			return;
		}
		expect(commands).toContain(
			`docker buildx imagetools create --tag ${MIRROR}:v2.9.16 1password/scim:v2.9.16`
		);
	});

	it('names the vendor’s repository in no command but the ones that copy from it', () => {
		if (kind === 'fixed') {
			expect(linesOf(id, MIRROR).ids).not.toContain('copy-to-mirror');
			return;
		}
		const leftovers = linesOf(id, MIRROR)
			.fences.flat()
			.filter((line) => /(^|[^/])1password\/scim:v/.test(line))
			.filter((line) => !/^docker (buildx imagetools create|manifest inspect) /.test(line));
		expect(leftovers).toEqual([]);
	});
});
