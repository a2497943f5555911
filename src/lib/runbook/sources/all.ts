import type { Link } from '../prose.ts';
import { awsSources } from './aws.ts';
import { channelSources } from './channels.ts';
import { dockerSources } from './docker.ts';
import { sources } from './index.ts';
import { kubernetesSources } from './kubernetes.ts';
import { otherSources } from './other.ts';
import { powershellSources } from './powershell.ts';
import { serverlessSources } from './serverless.ts';

/** Every page a step cites: for what compares them with upstream. */
export const PAGES: readonly Link[] = [
	sources,
	channelSources,
	dockerSources,
	kubernetesSources,
	awsSources,
	serverlessSources,
	otherSources,
	powershellSources
].flatMap((pages): readonly Link[] => Object.values(pages));
