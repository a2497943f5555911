import { IDENTITY_PROVIDERS } from '../questions/common-questions.ts';
import type { Step } from '../model.ts';
import { md, plain, type Link, type Prose } from '../language/prose.ts';
import { citations } from '../citations/index.ts';
import { clicks, step, type Content } from '../language/step.ts';
import type { NonEmpty } from '../language/words.ts';

type Provider = keyof typeof IDENTITY_PROVIDERS | '';

/** @returns the name of the identity provider for the middle of a sentence. */
export const providerName = (idp: Provider): Prose =>
	idp === '' || idp === 'other' ? md`your identity provider` : plain(IDENTITY_PROVIDERS[idp]);

/** How to pause and resume provisioning in one place, and the source. */
type Switch = {
	/** What is different about this provider. */
	readonly remark?: Prose;
	readonly off: NonEmpty<Prose>;
	readonly on: NonEmpty<Prose>;
	readonly source: Link;
};

/** The switch on 1Password's side. It works for every provider, so it serves those without a switch of their own. */
const in1Password: Switch = {
	off: [
		md`Sign in to your account on 1Password.com and choose **Integrations**, then **Automated User Provisioning**.`,
		md`Turn off **Provisioning users & groups**. Requests of your identity provider fail until it is on again.`
	],
	on: [
		md`Sign in to your account on 1Password.com and choose **Integrations**, then **Automated User Provisioning**.`,
		md`Turn on **Provisioning users & groups**.`
	],
	source: citations.troubleshooting
};

const enterCredentials = md`Enter the bridge’s address and the bearer token, and test the connection. If you have new credentials, the old token no longer works: enter the new one.`;

const SWITCHES: Readonly<Record<keyof typeof IDENTITY_PROVIDERS, Switch>> = {
	entra: {
		off: [
			md`In the Microsoft Entra admin center, open **Enterprise applications** and choose the application for 1Password.`,
			md`Choose **Provisioning** and click **Pause provisioning**. In an older portal, set **Provisioning Status** to **Off** and save. A paused job keeps its progress (${citations.entraPause}).`
		],
		on: [
			md`In the Microsoft Entra admin center, open the application for 1Password and choose **Provisioning**.`,
			enterCredentials,
			md`Click **Start provisioning**, or set **Provisioning Status** to **On** and save.`
		],
		source: citations.entra
	},
	okta: {
		off: [
			md`In the Okta Admin Console, open the application **1Password Business** and choose **Provisioning**, then **To App**.`,
			md`Click **Edit**, and write down what is enabled.`,
			md`Clear **Create Users**, **Update User Attributes** and **Deactivate Users**, and save.`,
			md`If you use pushed groups, pause them under **Push Groups**: expect them to continue otherwise.`
		],
		on: [
			md`In the Okta Admin Console, open the application **1Password Business** and choose **Provisioning**, then **Integration**.`,
			enterCredentials,
			md`Under **To App**, enable what you wrote down, and resume the pushed groups.`
		],
		source: citations.okta
	},
	google: {
		remark: md`With Google Workspace the bridge itself asks Google for changes, so there is nothing to pause at Google. The switch is on 1Password.com.`,
		off: in1Password.off,
		on: [
			...in1Password.on,
			md`Open the bridge’s page, and check that the Google Workspace settings are there. If they were only typed into that page, enter them again.`
		],
		source: citations.googleWorkspace
	},
	jumpcloud: {
		off: [
			md`In the JumpCloud Admin Portal, open the application **1Password Business** and choose **Identity Management**.`,
			md`Deactivate the connection. People who were provisioned stay active in 1Password. Nothing more is sent.`
		],
		on: [
			md`In the JumpCloud Admin Portal, open the application **1Password Business** and choose **Identity Management**.`,
			md`Enter the bridge’s address as **Base URL** and the bearer token as **Token Key**, and click **Activate**.`
		],
		source: citations.jumpcloud
	},
	onelogin: {
		off: [
			md`In OneLogin, open **Applications** and the application **1Password Business**, then **Provisioning**.`,
			md`Clear **Enable provisioning** and save. The label may differ.`
		],
		on: [
			md`In OneLogin, open the application **1Password Business**, then **Configuration**.`,
			md`Check the address in **SCIM Base URL** and the bearer token. If you have new credentials, enter the new token. Enable the connection.`,
			md`Under **Provisioning**, check **Enable provisioning** and save.`
		],
		source: citations.onelogin
	},
	rippling: {
		off: in1Password.off,
		on: [
			...in1Password.on,
			md`In Rippling, open the app **1Password** and check that it is connected.`
		],
		source: citations.rippling
	},
	other: in1Password
};

const switchOf = (idp: Provider): Switch => SWITCHES[idp === '' ? 'other' : idp];

/**
 * The first step of a redeploy.
 * @param before blocks to read before any change
 */
export const pauseProvisioning = (idp: Provider, before: Content): Step =>
	step('pause-provisioning', 'Pause provisioning', switchOf(idp).source, [
		before,
		md`Pause provisioning with ${providerName(idp)} before you change the bridge, so that nothing is sent while the bridge is unavailable.`,
		switchOf(idp).remark ?? [],
		clicks(...switchOf(idp).off)
	]);

/** The last step of a redeploy. */
export const resumeProvisioning = (idp: Provider): Step =>
	step(
		'resume-provisioning',
		'Connect your identity provider and turn provisioning on',
		switchOf(idp).source,
		[
			clicks(...switchOf(idp).on),
			md`If you entered a new address or a new token in ${providerName(idp)}, run its connection test now.`
		]
	);
