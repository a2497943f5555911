import { z } from './zod.ts';
import { unseenIn } from './unseen.ts';

/** Text without white space around it and without anything in it that cannot be seen: what every answer starts from. */
export const visible = z.string().check(z.trim(), (context) => {
	const unseen = unseenIn(context.value);
	if (unseen === undefined) return;
	context.issues.push({
		code: 'custom',
		input: context.value,
		message: `Remove what cannot be seen: there is ${unseen} in it.`
	});
});
