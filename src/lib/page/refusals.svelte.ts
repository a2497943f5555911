import { NO_ISSUES, type Issues } from '#lib/runbook/questions/questions.ts';
import { lookLikeSecret, refusal } from '#lib/runbook/questions/secrets.ts';

/** Why what was typed was not even taken in, by key: it looked like a secret. */
export class Refusals {
	current = $state.raw<Issues>(NO_ISSUES);

	/** @returns what may be kept of a typed text: all of it, or nothing. The reason stays until the next one. */
	sift(key: string, text: string): string {
		const secret = lookLikeSecret(text);
		// Nearly always: then nothing on the page has to look again.
		if (secret === undefined && this.current[key] === undefined) return text;
		const { [key]: _, ...others } = this.current;
		if (secret !== undefined) this.current = { ...others, [key]: refusal(secret) };
		else this.current = Object.keys(others).length === 0 ? NO_ISSUES : others;
		return secret === undefined ? text : '';
	}

	forget(): void {
		this.current = NO_ISSUES;
	}
}
