import { kubernetesCitations } from '../citations/kubernetes.ts';
import { NEWEST_CHART, carriedBy } from './charts.ts';
import type { Day } from './day.ts';
import type { Link } from '../language/prose.ts';
import { channelCitations } from '../citations/channels.ts';
import { citations } from '../citations/index.ts';

/** A channel that delivers versions, and the newest version seen there when this page was made. */
export type Channel = {
	readonly label: string;
	readonly version: string;
	/** A caveat about that version. */
	readonly remark: string;
	readonly on: Day;
	readonly source: Link;
};

/**
 * docs/facts/versions.md 3, docs/facts/platforms.md 0.1. For a Marketplace, the day is that of its source; the store
 * may follow later.
 */
export const CHANNELS = {
	image: {
		label: 'Docker image',
		version: '2.9.16',
		remark: 'as the examples name it',
		on: '2026-08-18',
		source: citations.kubernetes
	},
	chart: {
		label: 'Helm chart',
		version: carriedBy(NEWEST_CHART.version) ?? '',
		remark: `in chart ${NEWEST_CHART.version}`,
		on: NEWEST_CHART.day,
		source: kubernetesCitations.helmChart
	},
	google: {
		label: 'Google Cloud Marketplace',
		version: '2.9.13',
		remark: 'in its source; a later file names 2.9.15, whether it was published is not known',
		on: '2025-10-20',
		source: channelCitations.gcpMarketplace
	},
	digitalocean: {
		label: 'DigitalOcean Marketplace',
		version: '2.9.13',
		remark: 'in chart 2.11.10, by its source',
		on: '2025-10-03',
		source: channelCitations.digitaloceanStack
	}
} as const satisfies Readonly<Record<string, Channel>>;
