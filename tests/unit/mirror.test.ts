import { describe, expect, it } from 'vitest';
import { methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';
import { markdown } from '#lib/render/markdown.ts';
import { proseMarkdown } from '#lib/render/prose.ts';
import { CASES } from '../support/cases.ts';
import { fencesOf, planned, stepsOf } from '../support/runbooks.ts';

const MIRROR = 'registry.example.com/mirror/scim';
const OFFICIAL = [
	...['1password/scim', 'docker.io/1password/scim'],
	...['registry-1.docker.io/1password/scim', 'index.docker.io/1password/scim']
];

const linesOf = (id: MethodId, draft: Draft) => {
	const runbook = planned(id, draft);
	const document = markdown(runbook, { link: 'https://example.com/', origin: '', timeLeft: '' });
	return { ids: stepsOf(runbook).map((step) => step.id), document, fences: fencesOf(document) };
};

const customizedFrom = (id: MethodId, image: string) =>
	linesOf(id, { ...CASES.customized(id), image });

describe.each(METHOD_IDS)('%s', (id) => {
	const { kind } = methods[id].imageSource;

	it.each(OFFICIAL)('pulls %s as it is, without a copy', (image) => {
		const { ids } = customizedFrom(id, image);
		expect(ids).not.toContain('copy-to-mirror');
		expect(ids).not.toContain('image-is-fixed');
	});

	it('copies to a mirror with all architectures, or says why it cannot', () => {
		const { ids, document, fences } = customizedFrom(id, MIRROR);
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
		const { imageSource } = methods[id];
		const told = imageSource.kind === 'limited' ? imageSource.limits : imageSource.login;
		expect(document).toContain(proseMarkdown(told));
		expect(commands).toContain(
			`docker buildx imagetools create --tag ${MIRROR}:v2.9.16 1password/scim:v2.9.16`
		);
	});

	it('names the vendor’s repository in no command but the ones that copy from it', () => {
		if (kind === 'fixed') {
			expect(customizedFrom(id, MIRROR).ids).not.toContain('copy-to-mirror');
			return;
		}
		const leftovers = customizedFrom(id, MIRROR)
			.fences.flat()
			.filter((line) => /(^|[^/])1password\/scim:v/.test(line))
			.filter((line) => !/^docker (buildx imagetools create|manifest inspect) /.test(line));
		expect(leftovers).toEqual([]);
	});
});

describe('helm', () => {
	const commandsOf = (draft: Draft): string =>
		fencesOf(linesOf('helm', draft).document).flat().join('\n');

	it.each([
		['a mirror', MIRROR, 'no', [`--set scim.imageRepository=${MIRROR}`], ['imageRepository:']],
		['a mirror, in a file', MIRROR, 'yes', [`+  imageRepository: ${MIRROR}`], []],
		['the vendor’s own', '1password/scim', 'no', [], ['imageRepository']],
		['the vendor’s own, in a file', '1password/scim', 'yes', [], ['imageRepository']]
	])('sets the repository of %s where the chart has another', (_, image, customized, has, not) => {
		const commands = commandsOf({ ...CASES.filled('helm'), image, customized });
		for (const text of has) expect(commands).toContain(text);
		for (const text of not) expect(commands).not.toContain(text);
	});
});
