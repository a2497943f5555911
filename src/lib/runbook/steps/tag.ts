import { sh } from '../command.ts';
import type { Block, Step } from '../model.ts';
import { md } from '../prose.ts';
import type { Context } from '../platform.ts';
import { isMirror } from '../registry.ts';
import { sources } from '../sources.ts';
import { run, step, text } from '../step.ts';
import { word } from '../words.ts';

// Docker Hub answers no page of another origin, so a person or the Docker client makes sure that the tag is there.
const checkTag = ({ version, image, answers }: Context, ...check: readonly Block[]): Step =>
	step(
		'check-tag',
		'Make sure that the version exists',
		sources.dockerHub,
		text(
			md`Find the tag ${word`v${version}`} on ${sources.dockerHub}, and read what changed in the ${sources.releaseNotes}. ${isMirror(answers.image) ? md`From there it goes to your own registry.` : md`The bridge will pull ${image}.`}`
		),
		...check
	);

/** For machines without Docker. */
export const checkTagByHand = (context: Context): Step => checkTag(context);

export const checkTagWithDocker = (context: Context): Step =>
	checkTag(
		context,
		text(md`Docker can look without pulling. An error here means: stop, there is no such tag.`),
		// A mirror does not have it yet: the next step copies it there.
		run(
			sh`docker manifest inspect ${isMirror(context.answers.image) ? word`1password/scim:v${context.version}` : context.image}`
		)
	);
