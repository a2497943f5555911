// Replaces a tool on the PATH: sends its arguments and input to the rehearsal and prints the answer.
import { text } from 'node:stream/consumers';

const [tool, ...args] = process.argv.slice(2);
// Other tools must leave standard input to the next command.
const reads = tool === 'op' || args.includes('-') || args.includes('destroy');
const response = await fetch(process.env.REHEARSAL_STUBS, {
	method: 'POST',
	body: JSON.stringify({
		tool,
		args,
		input: reads ? await text(process.stdin) : '',
		cwd: process.cwd(),
		env: { VAULT: process.env.VAULT ?? '', ITEM: process.env.ITEM ?? '' }
	})
});
const { output = '', errors = '', status = 0 } = await response.json();
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = status;
