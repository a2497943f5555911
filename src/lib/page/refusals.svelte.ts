import { NO_ISSUES, type Issues } from '#lib/runbook/questions/questions.ts';
import { lookLikeSecret, refusal } from '#lib/runbook/questions/secrets.ts';

/** The reasons why typed texts were rejected as secrets, by key. */
export class Refusals {
	current = $state.raw<Issues>(NO_ISSUES);

	/**
	 * Rejects a text that looks like a secret. The reason stays until the next call for this key.
	 * @returns the text, or an empty string if it was rejected
	 */
	sift(key: string, text: string): string {
		const secret = lookLikeSecret(text);
		// The common case: return before an assignment triggers updates.
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
