import { sh } from '../language/command.ts';
import { terms } from '../knowledge/glossary.ts';
import type { Step } from '../model.ts';
import { md } from '../language/prose.ts';
import type { Context } from '../method.ts';
import { isMirror } from '../image-source.ts';
import { citations } from '../citations/index.ts';
import { run, step, type Content } from '../language/step.ts';
import { word } from '../language/words.ts';

// Docker Hub allows no cross-origin requests, so a person or the Docker client checks that the tag exists.
const checkTag = ({ version, image, answers }: Context, check: Content = []): Step =>
	step('check-tag', 'Make sure that the version exists', citations.dockerHub, [
		md`Find the ${terms.tag} ${word`v${version}`} on ${citations.dockerHub}. In the ${citations.releaseNotes}, read what changed. ${isMirror(answers.image) ? md`The next step is about your own registry.` : md`This update uses the image ${image}.`}`,
		check
	]);

/** For machines without Docker. */
export const checkTagByHand = (context: Context): Step => checkTag(context);

/** For machines with Docker. */
export const checkTagWithDocker = (context: Context): Step =>
	checkTag(context, [
		md`This checks the tag without pulling the image. If it ends with an error, stop: there is no such tag.`,
		// A mirror does not have it yet: the next step copies it there.
		run(
			sh`docker manifest inspect ${isMirror(context.answers.image) ? word`1password/scim:v${context.version}` : context.image}`
		)
	]);
