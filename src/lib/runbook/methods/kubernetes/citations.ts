import { examples } from '../../citations/examples.ts';
import { link } from '../../language/prose.ts';

/** Pages about Kustomize. Read as stored copies; see docs/sources.md. */
export const kustomizeCitations = {
	kustomize: link('1Password/scim-examples: Kustomize', `${examples}/beta/kustomize/README.md`)
};
