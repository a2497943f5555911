import { md } from '../language/prose.ts';
import type { ImageSource } from '../image-source.ts';

/** A cluster pulls from any registry that it has credentials for. docs/facts/platforms.md 16. */
export const clusterImageSource: ImageSource = {
	kind: 'any',
	login: md`A private registry needs an \`imagePullSecrets\` entry on the pod or on its service account; on AKS, a registry can be attached to the cluster instead.`
};
