import { DEFAULT_IMAGE } from '../questions/common-questions.ts';
import { find, retag } from '../language/command.ts';
import type { Step } from '../model.ts';
import { md, type Link } from '../language/prose.ts';
import type { Context } from '../method.ts';
import { add, edit, keep, output, remove, run, step, type Content } from '../language/step.ts';
import type { Value } from '../language/value.ts';
import { word, type Word } from '../language/words.ts';

/** The file that names the image, and how it writes that line. */
export type ImageFile = {
	readonly file: Value | Word;
	readonly copy: Word;
	/** The line above the image, so that a person finds the place. */
	readonly above: Word;
	readonly line: (image: Word) => Word;
	/** A text that every image line of this file contains. */
	readonly marker: Word;
	readonly source: Link;
};

const asWord = (value: Value | Word): Word => word`${value}`;

/** `image:` under a service or a container of a YAML file. */
export const yamlImage = (
	above: Word,
	indent: Word
): Pick<ImageFile, 'above' | 'line' | 'marker'> => ({
	above,
	line: (image) => word`${indent}image: ${image}`,
	marker: word`image:`
});

/** `"image"` in a task definition. */
export const jsonImage = (above: Word): Pick<ImageFile, 'above' | 'line' | 'marker'> => ({
	above,
	line: (image) => word`    "image": "${image}",`,
	marker: word`"image"`
});

const byHand = ({ file, above, line }: ImageFile, { image, previous }: Context): Content => [
	md`Open ${asWord(file)} in an editor, and change the line with the image of the bridge. If the line ends in ${word`@sha256:`} and a digest, remove that too: with a digest, the tag does not count, and the old image would stay. Leave everything else as it is, the image of Redis too. Save, and paste the next command only after that.`,
	edit(file, [
		keep(above),
		previous.kind === 'known' && remove(line(previous.image)),
		add(line(image))
	])
];

const byCommand = ({ file, copy }: ImageFile, { answers, version }: Context): Content => [
	md`This sets the tag of ${answers.image} in ${asWord(file)}, and changes nothing else. The copy ${copy} still has the old version.`,
	run(retag(file, word`${answers.image}:`, version))
];

/**
 * Puts the new version into a configuration file: by a command if the file is the example’s, by hand if someone
 * customized it or pulls from a mirror, since then its layout is unknown.
 */
export function changeImageLine(target: ImageFile, context: Context): Step {
	const { answers, image, customized } = context;
	const known = !customized && answers.image.text === DEFAULT_IMAGE;
	return step('change-image', 'Put the new version into the file', target.source, [
		known ? byCommand(target, context) : byHand(target, context),
		md`Look at the file now. Check that the line of the bridge names the new version:`,
		run(find(target.marker, target.file)),
		output(target.line(image)),
		known &&
			md`If this line still shows the old version, your file names the image in another way. Answer **Yes** to “Did someone customize the deployment?”. The runbook then shows how to edit the file by hand.`
	]);
}
