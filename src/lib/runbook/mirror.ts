import { sh } from './language/command.ts';
import type { Step } from './model.ts';
import { md } from './language/prose.ts';
import { isMirror, type ImageSource } from './image-source.ts';
import { citations } from './citations/index.ts';
import { note, run, step, warning } from './language/step.ts';
import type { Given } from './language/value.ts';
import { nonEmpty, word, type NonEmpty, type Word } from './language/words.ts';

/** The image that a runbook installs, and the repository that was asked for. */
type Wanted = {
	readonly answers: { readonly image: Given };
	readonly version: Given;
	readonly image: Word;
};

/** Copies between registries: a pull and a push would copy only one architecture. docs/facts/platforms.md 16. */
const copyImage = ({ image, version }: Wanted, from: Exclude<ImageSource, { kind: 'fixed' }>) =>
	step('copy-to-mirror', 'Copy the image to your registry', citations.imagetools, [
		md`Use a machine with Docker that is signed in to your registry. Copy the version with all its processor architectures:`,
		note(
			md`Do not use ${word`docker pull`} and ${word`docker push`} for this: they copy one architecture. Redis comes from a registry too. If Docker Hub cannot be reached, mirror Redis as well.`
		),
		run(
			sh`docker buildx imagetools create --tag ${image} ${word`1password/scim:v${version}`}`,
			sh`docker buildx imagetools inspect ${image}`
		),
		md`The second command lists the platforms \`linux/amd64\` and \`linux/arm64\`, and the digest of the index at the top. If you pin a digest, pin the digest of the index: the digest of one platform leaves out the others. \`skopeo copy --all\` and \`crane copy\` do the same without Docker.`,
		from.kind === 'any' ? from.login : from.limits
	]);

const imageIsFixed = (why: Extract<ImageSource, { kind: 'fixed' }>['why'], { answers }: Wanted) =>
	step('image-is-fixed', 'The image repository cannot be chosen here', citations.dockerHub, [
		warning(md`You asked for ${answers.image}. ${why}`)
	]);

/** @returns the steps of a phase. An image from a mirror gets one more step after `check-tag`. */
export const withMirror = (
	steps: NonEmpty<Step>,
	imageSource: ImageSource,
	wanted: Wanted
): NonEmpty<Step> =>
	!isMirror(wanted.answers.image)
		? steps
		: nonEmpty(
				steps.flatMap((each) => {
					if (each.id !== 'check-tag') return [each];
					return imageSource.kind === 'fixed'
						? [each, imageIsFixed(imageSource.why, wanted)]
						: [each, copyImage(wanted, imageSource)];
				})
			);
