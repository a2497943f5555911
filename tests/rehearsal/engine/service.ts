import { z } from 'zod';

/** A service in the API. Fields that are not used here are passed through. */
export const spec = z.looseObject({
	Name: z.string(),
	Labels: z.record(z.string(), z.string()).nullish(),
	TaskTemplate: z.looseObject({ ContainerSpec: z.looseObject({ Image: z.string() }) })
});

export type Spec = z.output<typeof spec>;

export type Service = {
	readonly version: number;
	readonly spec: Spec;
	readonly previous: Spec | undefined;
};

export type ServiceSeed = { readonly name: string; readonly image: string };

export const STACK = 'com.docker.stack.namespace';
export const DIGEST = `sha256:${'0'.repeat(63)}1`;

export const seeded = (stack: string, { name, image }: ServiceSeed): Service => ({
	version: 1,
	previous: undefined,
	spec: {
		Name: `${stack}_${name}`,
		Labels: { [STACK]: stack, 'com.docker.stack.image': image },
		TaskTemplate: { ContainerSpec: { Image: image } },
		Mode: { Replicated: { Replicas: 1 } },
		// As short as possible: Docker otherwise watches a new task for five seconds.
		UpdateConfig: { Parallelism: 1, Monitor: 1 },
		RollbackConfig: { Parallelism: 1, Monitor: 1 }
	}
});

export const serviceJson = ({ version, spec: Spec, previous }: Service) => ({
	ID: `id-${Spec.Name}`,
	Version: { Index: version },
	CreatedAt: '2026-11-02T10:00:00Z',
	UpdatedAt: '2026-11-02T10:00:00Z',
	Spec,
	...(previous === undefined ? {} : { PreviousSpec: previous }),
	Endpoint: { Spec: {} },
	ServiceStatus: { RunningTasks: 1, DesiredTasks: 1 },
	...(version === 1 ? {} : { UpdateStatus: { State: 'completed' } })
});

export const taskJson = ({ version, spec: { Name, TaskTemplate } }: Service) => ({
	ID: `task-${version}-${Name}`,
	Version: { Index: version },
	CreatedAt: '2026-11-02T10:00:00Z',
	UpdatedAt: '2026-11-02T10:00:00Z',
	Spec: TaskTemplate,
	ServiceID: `id-${Name}`,
	Slot: 1,
	NodeID: 'node-1',
	Status: { State: 'running', Timestamp: '2026-11-02T10:00:00Z' },
	DesiredState: 'running'
});

export const NODE = {
	ID: 'node-1',
	Spec: { Availability: 'active', Role: 'manager' },
	Description: { Hostname: 'manager-1' },
	Status: { State: 'ready' }
};

/** Frames a line of a log as Docker sends it: stream, length, text. */
export function frame(text: string): Buffer {
	const body = Buffer.from(text);
	const head = Buffer.alloc(8);
	head[0] = 1;
	head.writeUInt32BE(body.length, 4);
	return Buffer.concat([head, body]);
}
