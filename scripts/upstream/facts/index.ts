import type { Fact } from '../fact.ts';
import { awsFacts } from './aws.ts';
import { chartFacts } from './charts.ts';
import { cloudFacts } from './clouds.ts';
import { dockerFacts } from './docker.ts';
import { kubernetesFacts } from './kubernetes.ts';
import { linkFacts } from './links.ts';

/** What the runbooks rest on and others may change. Defaults are those of the form, so none is written twice. */
export const ALL_FACTS: readonly Fact[] = [
	...kubernetesFacts,
	...dockerFacts,
	...awsFacts,
	...cloudFacts,
	...chartFacts,
	...linkFacts
];
