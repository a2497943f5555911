import { IDENTITY_PROVIDERS } from '../common-questions.ts';
import type { Block, Step } from '../model.ts';
import { md, plain, type Prose } from '../prose.ts';
import { sources } from '../sources.ts';
import { step, text } from '../step.ts';

type Provider = keyof typeof IDENTITY_PROVIDERS | '';

/** @returns the name of the identity provider for the middle of a sentence. */
export const providerName = (idp: Provider): Prose =>
	idp === '' || idp === 'other' ? md`your identity provider` : plain(IDENTITY_PROVIDERS[idp]);

/**
 * First step of a redeploy.
 * @param before what to know before the first hand is laid on anything
 */
export const pauseProvisioning = (idp: Provider, ...before: readonly Block[]): Step =>
	step(
		'pause-provisioning',
		'Pause provisioning',
		sources.updateGuide,
		...before,
		text(
			md`Turn off or pause provisioning in ${providerName(idp)} before you touch the bridge, so that it sends nothing while the bridge is away.`
		)
	);

/** Last step of a redeploy. */
export const resumeProvisioning = (idp: Provider): Step =>
	step(
		'resume-provisioning',
		'Connect your identity provider and turn provisioning on',
		sources.updateGuide,
		text(
			md`In ${providerName(idp)}, enter the bridge’s address and the bearer token, test the connection, then turn provisioning on again. With new credentials the old token no longer works, so the new one has to go in here.`
		)
	);
