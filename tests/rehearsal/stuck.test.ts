import { expect, it } from 'vitest';
import { markdown } from '#lib/render/markdown.ts';
import { planned, target } from '../support/runbooks.ts';
import { bridgeInCluster } from './bridge-in-cluster.ts';
import { stepsIn } from './document.ts';
import { play } from './play.ts';
import { openScene } from './scene.ts';

it('a new pod that never becomes ready is seen at the step that waits for it', async () => {
	const bridge = {
		namespace: 'default',
		name: 'op-scim-bridge',
		container: 'op-scim-bridge',
		image: '1password/scim:v2.9.11'
	};
	const document = markdown(planned('kubernetes', {}), {
		link: 'https://example.com/',
		origin: 'By hand.',
		timeLeft: ''
	});
	const scene = await openScene(
		async (tools) => {
			const { kubernetes, version } = await bridgeInCluster(bridge, 'op-scim-redis', tools);
			kubernetes.api.pullable = false;
			return { parts: [kubernetes], version };
		},
		target,
		false
	);
	try {
		const wrong: Record<string, readonly string[]> = {};
		for (const step of stepsIn(document).filter(({ phase }) => phase === 'Update'))
			wrong[step.title] = (await play(scene, step)).wrong;
		expect(wrong['Set the new image']).toEqual([]);
		expect(wrong['Wait until the new pod runs']).toEqual([
			expect.stringContaining('exceeded its progress deadline'),
			'not shown: deployment "op-scim-bridge" successfully rolled out'
		]);
	} finally {
		await scene.close();
	}
});
