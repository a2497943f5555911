import type { Step } from '../model.ts';
import { md, type Link, type Prose } from '../language/prose.ts';
import type { Context } from '../method.ts';
import { step } from '../language/step.ts';
import { word } from '../language/words.ts';

/**
 * For a method that changes the running bridge, but not the files it was deployed from.
 * @param files the files that a team may keep, for the middle of a sentence
 */
export const keepOwnFilesInStep = ({ version }: Context, files: Prose, source: Link): Step =>
	step('keep-files-in-step', 'Put the same version into your own files', source, [
		md`The bridge now runs ${word`v${version}`}. Does your team keep ${files} in a repository, or deploy it by a pipeline? Then change the version there too. Otherwise the next deployment from it would bring the old version back without a warning.`
	]);
