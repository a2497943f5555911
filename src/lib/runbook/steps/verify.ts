import { askSecret, feed, forget, keepFields, sh } from '../language/command.ts';
import { terms } from '../knowledge/glossary.ts';
import type { Step } from '../model.ts';
import { md } from '../language/prose.ts';
import type { Context } from '../method.ts';
import { citations } from '../citations/index.ts';
import { clicks, output, run, step, type Steps } from '../language/step.ts';
import { variable, word } from '../language/words.ts';
import { providerName } from './provisioning.ts';

/**
 * One request with the bearer token. It proves the version, and the bridge's workers wait for it.
 * The token goes through standard input, since every user of a machine can read argument lists.
 */
function askHealth({ answers: { url }, version }: Context): Step {
	const token = variable('OP_SCIM_TOKEN');
	const request = sh`curl --silent --show-error --fail --header ${word`Accept: application/json`} --header @- ${word`${url}/health`}`;
	return step('ask-health', 'Send one request with the bearer token', citations.watcherIssue, [
		md`After every restart, the bridge’s background workers wait for a request that carries the ${terms.bearerToken}. Until then, people who sign up stay pending. Paste this line. Then paste or type the token at the prompt, and press Return. The token is not shown, not kept, and not in your history.`,
		run(askSecret('OP_SCIM_TOKEN', 'Bearer token (not shown):')),
		md`Then send the request. The last line removes the token from this terminal.`,
		run(
			keepFields(
				feed(word`Authorization: Bearer ${token}`, request),
				...(['version', 'source', 'state'] as const)
			),
			forget('OP_SCIM_TOKEN')
		),
		md`The output shows the version, and the name and the state of each part of the bridge. Check that the version is the new one and that every ${word`state`} is ${word`healthy`}. A worker may need a minute after the first request. To send the request again, paste both blocks again: the token was removed.`,
		output(word`"version":"${version}"`, word`"state":"healthy"`)
	]);
}

/** Ends each way back: going back restarts the bridge too. */
export const askHealthAgain = md`This also restarts the bridge. Send the request with the bearer token again, as in Verify.`;

function signIn({ answers: { url }, version }: Context): Step {
	return step('sign-in', 'Sign in to the bridge', citations.troubleshooting, [
		md`If you have no curl, this step replaces the one before: signing in sends the same request. If the sign-in fails, see ${citations.troubleshooting} before you continue.`,
		clicks(
			md`Open ${url} in a browser and enter the bearer token.`,
			md`Check that the version at the top left is ${version}.`,
			md`Check that the status section marks nothing as a problem.`
		)
	]);
}

/** Settings that were only typed into the old container are lost with it. docs/facts/platforms.md 0.2. */
const enterWorkspace = ({ answers: { idp, workspace, url } }: Context) =>
	idp === 'google' &&
	workspace !== 'secrets' &&
	step(
		'enter-workspace',
		workspace === 'web'
			? 'Enter the Google Workspace settings again'
			: 'Check the Google Workspace settings',
		citations.googleWorkspace,
		[
			clicks(
				md`Open the bridge’s page at ${url}, and look at the Google Workspace settings.`,
				md`If the settings are gone, enter them again, with the key of the service account. They were only in the old container.`
			),
			md`Settings that are deployed as secrets or files survive a restart (${citations.workspace}).`
		]
	);

function testConnection({ answers: { idp, url }, version }: Context): Step {
	return step(
		'test-connection',
		'Test the connection from your identity provider',
		citations.troubleshooting,
		[
			clicks(
				idp === 'google'
					? md`Open ${url} and check that the status section shows no problem with Google Workspace. The bridge itself asks Google for changes.`
					: md`In ${providerName(idp)}, run the connection test or one synchronization. Check that it ends without an error.`,
				md`Sign in to your account on 1Password.com. Choose **Integrations**, then **Automated User Provisioning**.`,
				md`Check that the page shows a recent access and version ${version}.`
			)
		]
	);
}

/** The checks that are the same for every method. docs/facts/platforms.md 0.2 to 0.4. */
export const verifyBridge = (context: Context): Steps => [
	askHealth(context),
	signIn(context),
	enterWorkspace(context),
	testConnection(context)
];
