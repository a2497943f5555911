import type { Issues } from '#lib/runbook/questions.ts';
import { lookLikeSecret, refusal } from '#lib/runbook/secrets.ts';

/** Why what was typed was not even taken in, by key: it looked like a secret. */
export class Refusals {
	current = $state.raw<Issues>({});

	/** @returns what may be kept of a typed text: all of it, or nothing. The reason stays until the next one. */
	sift(key: string, text: string): string {
		const secret = lookLikeSecret(text);
		const { [key]: _, ...others } = this.current;
		this.current = secret === undefined ? others : { ...others, [key]: refusal(secret) };
		return secret === undefined ? text : '';
	}

	forget(): void {
		this.current = {};
	}
}
