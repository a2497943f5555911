import { releasedVersion } from '#lib/runbook/knowledge/version.ts';
import { methods } from '#lib/runbook/methods/all.ts';
import { METHOD_IDS, type MethodId } from '#lib/runbook/methods/index.ts';
import type { Question } from '#lib/runbook/questions/questions.ts';
import { z } from '#lib/runbook/questions/zod.ts';
import { FORMAT } from './link.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** @returns a schema without the line that names the dialect: only the whole document has it */
function fragmentOf(schema: z.ZodMiniType): JsonSchema {
	const { $schema: _, ...fragment } = z.toJSONSchema(schema, {
		target: 'draft-2020-12',
		io: 'input'
	});
	return fragment;
}

/** One or several values, separated by commas. JSON Schema cannot hold each of them to a grammar. */
const LIST: JsonSchema = { type: 'string', pattern: '^[^,]+(?:,[^,]+)*$' };

function valueOf(question: Question): JsonSchema {
	switch (question.kind) {
		case 'choice':
			return { type: 'string', enum: Object.keys(question.options) };
		case 'list':
			return LIST;
		case 'text':
			return fragmentOf(question.grammar);
	}
}

function keyOf(question: Question): JsonSchema {
	const initial = question.kind === 'list' ? '' : question.initial;
	return {
		title: question.label,
		...valueOf(question),
		...(initial === '' ? {} : { default: initial })
	};
}

function linkTo(id: MethodId): JsonSchema {
	const { title, questions } = methods[id];
	const keys = Object.entries(questions).map(([key, question]) => [key, keyOf(question)] as const);
	return {
		title,
		type: 'object',
		properties: {
			v: { title: 'Format of the link', const: FORMAT, default: FORMAT },
			platform: { title: 'Method', const: id },
			version: { title: 'Version to install', ...fragmentOf(releasedVersion) },
			...Object.fromEntries(keys)
		},
		required: ['platform']
	};
}

/**
 * The keys of a link as JSON Schema 2020-12, made from the questions' own grammars: docs/facts/contract.md 2.
 * @returns the schema of an object that has the keys of a fragment, decoded, each with its one value
 */
export const linkSchema = (): JsonSchema => ({
	$schema: DIALECT,
	title: 'Link to a runbook',
	description:
		'What stands behind the # of a link, read as a query string. A missing key has its default, an unknown one is ignored. Never a secret.',
	oneOf: METHOD_IDS.map((id) => ({ $ref: `#/$defs/${id}` })),
	$defs: Object.fromEntries(METHOD_IDS.map((id) => [id, linkTo(id)]))
});
