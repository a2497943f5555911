import { before } from '../../knowledge/version.ts';
import { md } from '../../language/prose.ts';
import { commit, pullRequest } from '../../citations/vendor.ts';
import type { Notice } from '../../notices/notice.ts';

/** Changes in the examples for AWS. docs/facts/versions.md 4, docs/facts/platforms.md 5 to 7. */
export const awsNotices: readonly Notice[] = [
	{
		id: 'health-check-path',
		methods: ['aws-fargate-terraform'],
		concern: { kind: 'leaving', of: 'bridge', range: before('2.3.0') },
		severity: 'act',
		text: md`The load balancer has to ask for \`/app\` (and accept 200, 301 and 302). Deployments from before version 2.3.0 ask for \`/\`, and the new task never becomes healthy. Correct \`path\` in the target group in \`main.tf\` first.`,
		before: { phase: 'update' },
		source: pullRequest(162),
		on: '2021-12-10'
	},
	{
		id: 'arm64-target',
		methods: ['aws-fargate-terraform', 'aws-ecs-api-gateway', 'aws-ecs-cloudformation'],
		concern: { kind: 'installing', of: 'bridge', range: before('2.8.5') },
		severity: 'act',
		text: md`This version exists for AMD64 only. Deployments that ask for ARM64 (API Gateway always, the two others if they are from September 2024 or later) cannot run it.`,
		before: { phase: 'update' },
		source: commit('4bdda60'),
		on: '2023-12-15'
	},
	{
		id: 'arm64-way-back',
		methods: ['aws-fargate-terraform', 'aws-ecs-cloudformation'],
		concern: { kind: 'running', of: 'bridge', range: before('2.8.5') },
		severity: 'check',
		text: md`Versions before 2.8.5 exist for AMD64 only. If the update also changes the deployment to ARM64, expect that you cannot go back to the old version. Change only the image.`,
		before: { phase: 'rollBack' },
		source: commit('4bdda60'),
		on: '2023-12-15'
	}
];
