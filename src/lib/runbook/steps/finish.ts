import { terms } from '../knowledge/glossary.ts';
import { md, type Prose } from '../language/prose.ts';
import { citations } from '../citations/index.ts';
import { step, type Steps } from '../language/step.ts';

/**
 * The last steps of every runbook.
 * @param tidy a text about the files that this method leaves behind, to be kept or removed
 */
export const finish = (tidy: Prose): Steps => [
	step('tidy-up', 'Record the update', citations.docker, [
		tidy,
		md`Write the day and the version into your change record, and keep this runbook’s link with it. 1Password’s Docker and AWS guides recommend review and maintenance every quarter.`
	]),
	step('get-help', 'Get help if a problem remains', citations.troubleshooting, [
		md`- **Lost the bearer token or the session file?** The ${terms.sessionFile} and the token belong together. Without one of them, you need new credentials: ${citations.troubleshooting} says how.
- **Two-factor authentication?** The same page says what to do when the log shows \`AuthWrap failed to generateNewSession\`.
- **Anything else:** contact ${citations.support} or your 1Password Business representative, or ask in the ${citations.community}.`
	])
];
