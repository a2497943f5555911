import type { Fact } from '../fact.ts';
import { awsFacts } from './aws.ts';
import { chartFacts } from './charts.ts';
import { cloudFacts } from './clouds.ts';
import { dockerFacts } from './docker.ts';
import { kubernetesFacts } from './kubernetes.ts';
import { linkFacts } from './links.ts';

/** All upstream details that the runbooks depend on. Defaults come from the form, so none is written twice. */
export const ALL_FACTS: readonly Fact[] = [
	...kubernetesFacts,
	...dockerFacts,
	...awsFacts,
	...cloudFacts,
	...chartFacts,
	...linkFacts
];
