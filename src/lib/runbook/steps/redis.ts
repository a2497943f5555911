import { sh } from '../language/command.ts';
import type { Step } from '../model.ts';
import { md, type Prose } from '../language/prose.ts';
import { kubernetesCitations } from '../citations/kubernetes.ts';
import { run, step, warning } from '../language/step.ts';
import { scope, type Workload } from './kubernetes.ts';
import { word, type Word } from '../language/words.ts';

/**
 * Marketplace installs from before October 2025 run Redis from an image whose tags are gone. It keeps running until
 * it is restarted or moved. docs/facts/platforms.md 0.5.
 * @param redis the Deployment of Redis
 * @param consequence what the update of this method means for Redis
 */
export const checkRedisImage = (on: Workload, redis: Word, consequence: Prose): Step =>
	step('check-redis-image', 'Check the Redis image', kubernetesCitations.gcpRedisIssue, [
		run(
			sh`kubectl get deploy ${redis} ${scope(on)} -o ${word`jsonpath={.spec.template.spec.containers[*].image}{"\n"}`}`
		),
		warning(
			md`If the line contains ${word`bitnami/redis`}, be careful: that image left its public registry around October 1, 2025. The Redis that runs continues to work. If it is ever restarted or moved, its image cannot be pulled again, and the bridge does not start without Redis. ${consequence}`
		)
	]);
