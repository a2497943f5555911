import type { Step } from '../model.ts';
import { md, type Link, type Prose } from '../prose.ts';
import type { Context } from '../platform.ts';
import { step, text } from '../step.ts';
import { word } from '../words.ts';

/**
 * For a method that changes what runs and not what it was deployed from.
 * @param files what a team may keep, for the middle of a sentence
 */
export const keepOwnFilesInStep = ({ version }: Context, files: Prose, source: Link): Step =>
	step(
		'keep-files-in-step',
		'Put the same version into your own files',
		source,
		text(
			md`The bridge now runs ${word`v${version}`}. If your team keeps ${files} in a repository or deploys it by a pipeline, change the version there too: the next deployment from it would go back without a word.`
		)
	);
