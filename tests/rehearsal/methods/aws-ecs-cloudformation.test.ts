import { stackScene } from '../aws/stack-scene.ts';
import { rehearse } from '../rehearse.ts';

// The parameters of each template, from the first one on. docs/facts/platforms.md 7.
const FIRST = ['VPCCIDR', 'Route53HostedZoneID', 'DomainName', 'scimsession'];
const SECOND = [...FIRST, 'ProvisioningVolume', 'WorkspaceCredentials', 'WorkspaceActor'];
const THIRD = [...SECOND, 'VPCID', 'PublicSubnets'];

rehearse('aws-ecs-cloudformation', {
	stage: (answers, tools) => {
		const template = answers.of('template-from');
		if (template === '2023-07') return stackScene(answers, tools, FIRST);
		return stackScene(answers, tools, template === '2023-09' ? SECOND : THIRD);
	}
});
