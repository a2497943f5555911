import fc from 'fast-check';
import type { Page } from '@playwright/test';
import { encode } from '#lib/link/link.ts';
import { methodOf, methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import { plan } from '#lib/runbook/plan.ts';
import type { Draft } from '#lib/runbook/questions/questions.ts';
import { lookLikeSecret } from '#lib/runbook/questions/secrets.ts';
import { open as read, usable, type Result } from '../support/attack/examine.ts';
import { keepFigures, noFigures, seed } from '../support/attack/figures.ts';
import { attack } from '../support/attack/links.ts';
import { hostile } from '../support/attack/values.ts';
import { isTelling } from '../support/attack/telling.ts';
import { hostilePath } from '../support/hostile.ts';
import { target, typed } from '../support/runbooks.ts';
import { commandsOf, seenAfter, watch, type Deed, type Seen } from './attack-page.ts';
import { expect, test } from './test.ts';

const figures = noFigures();

/** Text that fits a single-line field. */
const fieldText = fc
	.oneof(
		hostile,
		hostilePath.map(({ text }) => text)
	)
	.map((text) => text.replace(/[\r\n]/g, ''));

/** The keys of questions with a typed answer. */
const typedKeys = (id: MethodId): readonly string[] =>
	Object.entries(methods[id].questions).flatMap(([key, question]) =>
		question.kind === 'list' || (question.kind === 'text' && question.input !== 'date') ? [key] : []
	);

const link = (fragment: string): Deed => ({ kind: 'link', fragment });

/** The elements and attributes of the page in many harmless states, including some with errors. */
async function harmlessMarkup(page: Page): Promise<ReadonlySet<string>> {
	const good = METHOD_IDS.flatMap((id) =>
		[{}, { idp: 'google', customized: 'no' }, { shell: 'powershell' }].map((choices) =>
			encode(methodOf(id), { ...typed(id), ...choices }, target)
		)
	);
	const bad = METHOD_IDS.map((id) => {
		const answers = Object.keys(methods[id].questions).map((key) => [key, 'Not A Value!']);
		return `v=2&platform=${id}&url=a&url=b&version=x&${new URLSearchParams(answers).toString()}`;
	});
	const seen = await seenAfter(page, [...good, ...bad, 'platform=nothing', 'image=x'].map(link));
	return new Set(seen.flatMap(({ markup }) => markup));
}

/** Refused text that is in the runbook, although no runbook or valid answer contains it. */
const refusedIn = ({ refused, accepted }: Result, { text }: Seen): readonly string[] =>
	Object.values(refused)
		.map((one) => one.trim())
		.filter((one) => isTelling(one) && text.includes(one))
		.filter((one) => !Object.values(accepted).some((good) => good.includes(one)));

function count({ accepted, refused }: Result): void {
	const counts = [Object.keys(accepted).length, Object.keys(refused).length] as const;
	figures.accepted += counts[0];
	figures.refused += counts[1];
	figures.values += counts[0] + counts[1];
}

test.afterAll(() => {
	keepFigures('test-results/attack-browser.json', figures);
});

test.describe('an attack on the page', () => {
	test('by 350 links of strangers, and by 150 more with what was accepted of them', async ({
		page
	}) => {
		test.slow();
		const happened = await watch(page);
		const allowed = await harmlessMarkup(page);
		const attacks = fc.sample(attack, { seed, numRuns: 350 });
		const results = attacks.map(read);
		const good = results.slice(0, 150).map((result) => {
			const accepted = usable(result);
			const planned = plan(methodOf(result.id), accepted, result.version);
			return { ...result, accepted, refused: {}, planned };
		});
		const all = [...results, ...good];
		// Number each address to make it unique: opening the same one twice fires no event.
		const fragments = [
			...attacks.map(({ fragment }) => fragment),
			...good.map(({ id, accepted, version }) => encode(methodOf(id), accepted, version))
		].map((fragment, i) => `${fragment}&x=${i}`);
		const seen = await seenAfter(page, fragments.map(link));
		for (const [i, one] of seen.entries()) {
			const result = all[i]!;
			// If only the version is refused, the other answers make a plan, but the page shows no runbook.
			const meant = 'version' in result.refused ? [] : commandsOf(result.planned);
			expect(one.commands, fragments[i]).toEqual(meant);
			expect(
				one.markup.filter((pair) => !allowed.has(pair)),
				fragments[i]
			).toEqual([]);
			expect(refusedIn(result, one), fragments[i]).toEqual([]);
			figures.links += 1;
			count(result);
		}
		expect(happened).toEqual([]);
		expect(seen.filter(({ commands }) => commands.length > 0).length).toBeGreaterThan(100);
		expect(figures.accepted).toBeGreaterThan(600);
		expect(figures.refused).toBeGreaterThan(600);
	});

	test('by 120 texts in its fields: the commands are those of the last good answers', async ({
		page
	}) => {
		const happened = await watch(page);
		const allowed = await harmlessMarkup(page);
		const id = 'docker-compose';
		const good: Draft = { ...typed(id), customized: 'yes' };
		const texts = fc.sample(fc.tuple(fc.constantFrom(...typedKeys(id)), fieldText), {
			seed,
			numRuns: 120
		});
		await seenAfter(page, [link(encode(methodOf(id), good, target))]);
		const deeds = texts.flatMap(([key, text]): readonly Deed[] => [
			{ kind: 'field', key, text },
			{ kind: 'field', key, text: good[key]! }
		]);
		const seen = await seenAfter(page, deeds);
		const before = commandsOf(plan(methodOf(id), good, target));
		const kinds = { planned: 0, refused: 0 };
		for (const [i, [key, text]] of texts.entries()) {
			const isSecret = lookLikeSecret(text) !== undefined;
			const planned = plan(methodOf(id), { ...good, [key]: isSecret ? '' : text }, target);
			kinds[planned.kind] += 1;
			// A secret also removes the last valid runbook, which may contain its start.
			const shown = planned.kind === 'planned' || isSecret ? commandsOf(planned) : before;
			expect(seen[2 * i]!.commands, JSON.stringify([key, text])).toEqual(shown);
			expect(seen[2 * i]!.markup.filter((pair) => !allowed.has(pair))).toEqual([]);
			expect(seen[2 * i + 1]!.commands).toEqual(before);
		}
		expect(happened).toEqual([]);
		expect(kinds.planned).toBeGreaterThan(10);
		expect(kinds.refused).toBeGreaterThan(10);
		figures.values += texts.length;
		figures.accepted += kinds.planned;
		figures.refused += kinds.refused;
	});
});
