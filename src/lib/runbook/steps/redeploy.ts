import { md, type Link, type Prose } from '../language/prose.ts';
import { step, warning, type Content } from '../language/step.ts';
import type { Context } from '../method.ts';
import type { Step } from '../model.ts';
import { pauseProvisioning } from './provisioning.ts';

/**
 * The first step of a redeploy from a marketplace.
 * @param loss what the deletion takes along, in a sentence
 */
export const prepareRedeploy = ({ answers: { idp } }: Context, loss: Prose): Step =>
	pauseProvisioning(idp, [
		md`Redeploy only if updating in place does not work. The bridge keeps no state, so a new one does no harm to your identity provider or your 1Password account. People are not provisioned while the bridge is unavailable. Expect that until the DNS change has spread.`,
		warning(
			md`${loss} Have the session file and the bearer token ready. Without them, you need new ones from 1Password.com, and your identity provider needs the new token. If you can, lower the TTL of the DNS record a few hours before.`
		)
	]);

/**
 * The step that gives the new bridge its session.
 * @param then what follows in the same step
 */
export const connectAccount = ({ answers: { url } }: Context, source: Link, then: Content): Step =>
	step('connect-account', 'Connect the bridge to your 1Password account', source, [
		md`Open ${url} and follow its setup page with the session file. Then sign in with the bearer token.`,
		then
	]);
