import { askSecret, feed, forget, keepFields, sh } from '../command.ts';
import type { Step } from '../model.ts';
import { md } from '../prose.ts';
import type { Context } from '../platform.ts';
import { sources } from '../sources.ts';
import { clicks, output, run, step, text } from '../step.ts';
import { variable, word, type NonEmpty } from '../words.ts';
import { providerName } from './provisioning.ts';

/**
 * One request with the bearer token: it proves the version, and it is what the bridge's workers wait for.
 * The token goes through standard input, since every user of a machine can read argument lists.
 */
function askHealth({ answers: { url }, version }: Context): Step {
	const token = variable('OP_SCIM_TOKEN');
	const request = sh`curl --silent --show-error --fail --header ${word`Accept: application/json`} --header @- ${word`${url}/health`}`;
	return step(
		'ask-health',
		'Send one request with the bearer token',
		sources.watcherIssue,
		text(
			md`After every restart the bridge’s background workers wait for a request that carries the bearer token. People who sign up in the meantime stay pending. Paste this line, then paste or type the token at the prompt and press Return. It is not shown, not kept, and not in your history.`
		),
		run(askSecret('OP_SCIM_TOKEN', 'Bearer token (not shown):')),
		text(md`Then ask the bridge how it is. The last line forgets the token.`),
		run(
			keepFields(
				feed(word`Authorization: Bearer ${token}`, request),
				...(['version', 'source', 'state'] as const)
			),
			forget('OP_SCIM_TOKEN')
		),
		text(
			md`Of the answer you see the version and, for each part of the bridge, its name and its state. The version is the new one, and every ${word`state`} reads ${word`healthy`}. A worker may need a minute after the first request: ask again.`
		),
		output(word`"version":"${version}"`, word`"state":"healthy"`)
	);
}

function signIn({ answers: { url }, version }: Context): Step {
	return step(
		'sign-in',
		'Sign in to the bridge',
		sources.troubleshooting,
		text(
			md`This also works without curl: signing in sends the same request. If a sign-in fails, go to Troubleshoot before anything else.`
		),
		clicks(
			md`Open ${url} in a browser and enter the bearer token.`,
			md`Check the version at the top left: it reads ${version}.`,
			md`Check the status section: nothing is marked as a problem.`
		)
	);
}

/** What was only typed into the old container went with it. facts/platforms.md 0.2. */
const enterWorkspace = ({ answers: { idp, workspace, url } }: Context): readonly Step[] =>
	idp !== 'google' || workspace === 'secrets'
		? []
		: [
				step(
					'enter-workspace',
					workspace === 'web'
						? 'Enter the Google Workspace settings again'
						: 'Check the Google Workspace settings',
					sources.googleWorkspace,
					clicks(
						md`On the bridge’s page at ${url}, look at the Google Workspace settings.`,
						md`If they are gone, enter them again, with the key of the service account. They were only in the old container.`
					),
					text(
						md`Deployed as secrets or files, they would survive the next restart (${sources.workspace}).`
					)
				)
			];

function testConnection({ answers: { idp }, version }: Context): Step {
	return step(
		'test-connection',
		'Test the connection from your identity provider',
		sources.troubleshooting,
		clicks(
			idp === 'google'
				? md`With Google Workspace the bridge asks Google itself: the status section of its page shows no problem with it.`
				: md`In ${providerName(idp)}, run the connection test or one synchronization. It ends without an error.`,
			md`Sign in to your account on 1Password.com, choose **Integrations**, then **Automated User Provisioning**. It shows a recent access and version ${version}.`
		)
	);
}

/** The checks that are the same for every method. facts/platforms.md 0.2 to 0.4. */
export const verifyBridge = (context: Context): NonEmpty<Step> => [
	askHealth(context),
	signIn(context),
	...enterWorkspace(context),
	testConnection(context)
];
