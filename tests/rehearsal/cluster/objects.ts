import { z } from 'zod';

/** Kubernetes objects with the fields that the stand-in uses. It passes all other fields through. */
const labels = z.record(z.string(), z.string());

export const metadata = z.looseObject({
	name: z.string(),
	namespace: z.string(),
	labels: labels.optional(),
	annotations: labels.optional(),
	generation: z.number()
});

const template = z.looseObject({
	metadata: z.looseObject({ labels }),
	spec: z.looseObject({
		containers: z.array(z.looseObject({ name: z.string(), image: z.string() })).min(1)
	})
});

export const deployment = z.looseObject({
	apiVersion: z.literal('apps/v1'),
	kind: z.literal('Deployment'),
	metadata,
	spec: z.looseObject({
		replicas: z.number(),
		selector: z.looseObject({ matchLabels: labels }),
		template
	})
});

/** Any other object: Google's application object. */
export const otherObject = z.looseObject({
	apiVersion: z.string(),
	kind: z.string(),
	metadata
});

export type Deployment = z.output<typeof deployment>;
export type Template = z.output<typeof template>;
export type OtherObject = z.output<typeof otherObject>;

export const revisionAnnotation = 'deployment.kubernetes.io/revision';
export const lastApplied = 'kubectl.kubernetes.io/last-applied-configuration';

/** A Deployment that a cluster starts with. */
export type DeploymentSeed = {
	readonly namespace: string;
	readonly name: string;
	readonly container: string;
	readonly image: string;
};

/** @returns the manifest of a Deployment as JSON, which is also valid YAML */
export const manifestOf = ({ namespace, name, container, image }: DeploymentSeed) => ({
	apiVersion: 'apps/v1' as const,
	kind: 'Deployment' as const,
	metadata: { name, namespace },
	spec: {
		replicas: 1,
		selector: { matchLabels: { app: name } },
		template: {
			metadata: { labels: { app: name } },
			spec: {
				containers: [{ name: container, image, ports: [{ containerPort: 3002 }] }]
			}
		}
	}
});

/** @returns the Deployment after its manifest was applied */
export function deployed(seed: DeploymentSeed): Deployment {
	const manifest = manifestOf(seed);
	return deployment.parse({
		...manifest,
		metadata: {
			...manifest.metadata,
			generation: 1,
			uid: `uid-${seed.name}`,
			annotations: { [revisionAnnotation]: '1', [lastApplied]: `${JSON.stringify(manifest)}\n` }
		}
	});
}
