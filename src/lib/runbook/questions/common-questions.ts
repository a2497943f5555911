import { choice, filled, needed, optional, yesNo } from './question-makers.ts';
import { terms } from '../knowledge/glossary.ts';
import * as grammar from './grammar.ts';
import type { Shell } from '../model.ts';
import { md } from '../language/prose.ts';
import { runningVersion } from '../knowledge/version.ts';

/** The name of each identity provider in prose. */
export const IDENTITY_PROVIDERS = {
	entra: 'Microsoft Entra ID',
	okta: 'Okta',
	google: 'Google Workspace',
	jumpcloud: 'JumpCloud',
	onelogin: 'OneLogin',
	rippling: 'Rippling',
	other: 'another one'
} as const;

export const DEFAULT_IMAGE = '1password/scim';

/** The questions of every method. docs/facts/contract.md 2. */
export const commonQuestions = {
	customized: yesNo('no', {
		label: 'Did someone customize the deployment?',
		hint: md`Choose **Yes** if your own configuration file differs from the example it came from.`
	}),
	from: optional({
		label: 'Version that runs today',
		hint: md`Roll back needs it. The bridge’s own page shows it at the top left.`,
		grammar: runningVersion,
		example: '2.9.11'
	}),
	url: needed({
		label: 'Address of the bridge',
		hint: md`The address your identity provider connects to. This page never opens it.`,
		grammar: grammar.bridgeUrl,
		example: 'https://scim.example.com',
		input: 'url'
	}),
	idp: choice('', IDENTITY_PROVIDERS, {
		label: 'Identity provider',
		term: terms.identityProvider,
		hint: md`The service where your people are managed.`
	}),
	workspace: choice(
		'',
		{
			secrets: 'In the deployment, as secrets or files',
			web: 'Typed into the bridge’s web page'
		},
		{
			label: 'Where are the Google Workspace settings?',
			hint: md`Settings that were only typed into the web page are lost when the bridge restarts.`,
			when: { key: 'idp', is: 'google' }
		}
	),
	notified: optional({
		label: 'Date of the e-mail',
		hint: md`The day 1Password wrote that your version is deprecated. The 90 days start on this day.`,
		grammar: grammar.day,
		example: '2026-11-02',
		input: 'date'
	}),
	image: filled(DEFAULT_IMAGE, {
		label: 'Image repository',
		hint: md`Change it only if you pull from a mirror. Write it without a tag.`,
		grammar: grammar.imageRepository
	}),
	shell: choice(
		'posix',
		{ posix: 'bash or zsh', powershell: 'PowerShell 7' } satisfies Readonly<Record<Shell, string>>,
		{
			label: 'Commands for',
			hint: md`The terminal where you paste the commands.`
		}
	)
};
