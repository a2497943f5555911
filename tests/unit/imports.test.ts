import { expect, it } from 'vitest';
import { importGraph, reachableFrom } from './import-graph.ts';

const graph = importGraph();
const files = [...graph.keys()];

it('reads imports of every kind', () => {
	expect(graph.get('src/lib/runbook/methods/index.ts')).toContain(
		'src/lib/runbook/methods/helm/helm.ts'
	);
	expect(graph.get('src/lib/components/page/App.svelte')).toEqual(
		expect.arrayContaining([
			'src/lib/page/page-config.ts',
			'src/lib/components/runbook/Desk.svelte'
		])
	);
});

it('no file leads back to itself, types included', () => {
	expect(files.filter((file) => reachableFrom(graph, file).has(file))).toEqual([]);
});

it('no state leads to a component, by any door', () => {
	const state = files.filter((file) => /^src\/lib\/(?:page|browser|loading)\//.test(file));
	expect(state.length).toBeGreaterThan(10);
	for (const file of state) {
		const components = [...reachableFrom(graph, file)].filter((name) => name.endsWith('.svelte'));
		expect(components, file).toEqual([]);
	}
});
