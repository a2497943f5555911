import { stackScene } from '../aws/stack-scene.ts';
import { rehearse } from '../rehearse.ts';

// The parameters of the template. docs/facts/platforms.md 6.
const PARAMETERS = [
	...['VPCID', 'VPCCIDR', 'PublicSubnets', 'ProvisioningVolume', 'scimsession'],
	...['WorkspaceCredentials', 'WorkspaceActor']
];

rehearse('aws-ecs-api-gateway', {
	stage: (answers, tools) => stackScene(answers, tools, PARAMETERS)
});
