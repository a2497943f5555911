import { md } from '../../language/prose.ts';
import { pullRequest } from '../../citations/vendor.ts';
import type { Notice } from '../../notices/notice.ts';

/** Changes in the examples for Google Cloud Run. docs/facts/versions.md 4, docs/facts/platforms.md 9. */
export const cloudRunNotices: readonly Notice[] = [
	{
		id: 'cloud-run-start-order',
		methods: ['google-cloud-run'],
		concern: { kind: 'set-up-before', day: '2025-09-05' },
		severity: 'check',
		text: md`Services from before September 5, 2025 have no start order, or a Redis probe that waits less long. So the bridge may start before Redis and fail. If a new revision does not start, see “The bridge starts before Redis” in Troubleshoot: it replaces the definition with the current one.`,
		before: { phase: 'update' },
		source: pullRequest(378),
		on: '2025-09-05'
	}
];
