import type { Deployment } from './objects.ts';

type Row = { readonly cells: readonly string[]; readonly metadata: unknown };

/** A table, which the API server sends to kubectl unless `-o` is given. */
const table = (columns: readonly string[], rows: readonly Row[]) => ({
	kind: 'Table',
	apiVersion: 'meta.k8s.io/v1',
	metadata: { resourceVersion: '1' },
	columnDefinitions: columns.map((name) => ({
		name,
		type: 'string',
		format: name === 'Name' ? 'name' : '',
		description: name,
		priority: 0
	})),
	rows: rows.map(({ cells, metadata }) => ({
		cells,
		object: { kind: 'PartialObjectMetadata', apiVersion: 'meta.k8s.io/v1', metadata }
	}))
});

export type Pod = {
	readonly apiVersion: 'v1';
	readonly kind: 'Pod';
	readonly metadata: {
		readonly name: string;
		readonly namespace: string;
		readonly labels: Readonly<Record<string, string>>;
	};
	readonly spec: { readonly containers: Deployment['spec']['template']['spec']['containers'] };
	readonly status: { readonly phase: string; readonly conditions: readonly unknown[] };
};

type Named = { readonly metadata: { readonly name: string } };

const COLUMNS: Readonly<
	Record<string, { readonly names: readonly string[]; readonly cells: (one: Named) => string[] }>
> = {
	pods: {
		names: ['Name', 'Ready', 'Status', 'Restarts', 'Age'],
		cells: ({ metadata }) => [metadata.name, '1/1', 'Running', '0', '1m']
	},
	deployments: {
		names: ['Name', 'Ready', 'Up-to-date', 'Available', 'Age'],
		cells: ({ metadata }) => [metadata.name, '1/1', '1', '1', '200d']
	},
	services: {
		names: ['Name', 'Type', 'Cluster-IP', 'External-IP', 'Port(s)', 'Age'],
		cells: ({ metadata }) => [metadata.name, 'LoadBalancer', '10.0.0.7', '192.0.2.7', '443', '200d']
	}
};

/** @returns objects as a table with the columns of the real API server */
export function tableOf(resource: string, objects: readonly Named[]) {
	const { names, cells } = COLUMNS[resource] ?? {
		names: ['Name', 'Age'],
		cells: ({ metadata }: Named) => [metadata.name, '200d']
	};
	return table(
		names,
		objects.map((one) => ({ cells: cells(one), metadata: one.metadata }))
	);
}
