import { example } from '../../citations/vendor.ts';

/** Pages about Kustomize. Read as stored copies; see docs/sources.md. */
export const kustomizeCitations = {
	kustomize: example('Kustomize', 'beta/kustomize/README.md')
};
