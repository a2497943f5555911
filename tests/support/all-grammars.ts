/** Every grammar of an answer. */
export {
	bridgeUrl,
	containerName,
	day,
	deploymentName,
	fileName,
	imageRepository,
	kubeContext,
	namespace,
	path
} from '#lib/runbook/questions/grammar.ts';
export * from '#lib/runbook/methods/helm/grammar.ts';
export * from '#lib/runbook/methods/docker/grammar.ts';
export * from '#lib/runbook/methods/aws/grammar.ts';
export * from '#lib/runbook/methods/google/grammar.ts';
export * from '#lib/runbook/methods/azure/grammar.ts';
export * from '#lib/runbook/methods/digitalocean/grammar.ts';
