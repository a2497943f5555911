import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StubAnswer, StubCall, StubRun, StubTable } from './stub.ts';

export const terraformTable: StubTable = {
	source: 'https://developer.hashicorp.com/terraform/cli/commands',
	commands: {
		version: { options: {} },
		init: { options: {} },
		plan: { options: { '-out': 'value', '-destroy': 'flag' } },
		apply: { options: {}, words: [1, 1] },
		destroy: { options: {} },
		output: { options: {}, words: [0, 1] }
	}
};

/** A configuration structured like 1Password's example, with a resource that needs no cloud. */
export const configuration = (file: string): string => `terraform {
  required_version = ">= 1.4"
}

resource "terraform_data" "bridge" {
  input = file("\${path.module}/${file}")
}

output "cloudwatch_log_group" {
  value = "op_scim_bridge"
}
`;

const value = (text: string) => ({ value: text, type: 'string' });

/** @returns the Terraform state of a deployment with this task definition */
export const stateOf = (definition: string): string =>
	JSON.stringify({
		version: 4,
		terraform_version: '1.4.0',
		serial: 1,
		lineage: 'rehearsal',
		outputs: { cloudwatch_log_group: value('op_scim_bridge') },
		resources: [
			{
				mode: 'managed',
				type: 'terraform_data',
				name: 'bridge',
				provider: 'provider["terraform.io/builtin/terraform"]',
				instances: [
					{
						schema_version: 0,
						attributes: {
							id: 'bridge',
							input: value(definition),
							output: value(definition),
							triggers_replace: null
						},
						sensitive_attributes: []
					}
				]
			}
		]
	});

export const STATE = 'terraform.tfstate';

/** A stub of Terraform with what runbooks need. Plans are files, and apply runs one. */
export const terraformStub = (file: string): StubRun => {
	const run = (call: StubCall): StubAnswer => {
		const at = (name: string) => join(call.cwd, name);
		if (call.command === 'version') return { output: 'Terraform (a stub)\n' };
		if (!existsSync(at('main.tf'))) return { errors: 'No configuration files\n', status: 1 };
		const definition = readFileSync(at(file), 'utf8');
		switch (call.command) {
			case 'plan': {
				const out = call.option('-out');
				// Encoded, because real plan files are not readable either.
				if (out !== '') writeFileSync(at(out), Buffer.from(definition).toString('base64'));
				return { output: 'Plan\n' };
			}
			case 'apply': {
				const plan = at(call.words[0] ?? '');
				if (!existsSync(plan)) return { errors: 'Failed to load the plan file\n', status: 1 };
				const planned = Buffer.from(readFileSync(plan, 'utf8'), 'base64').toString('utf8');
				writeFileSync(at(STATE), stateOf(planned));
				return { output: 'Apply complete!\n' };
			}
			case 'destroy':
				if (call.input.trim() !== 'yes') return { errors: 'Destroy cancelled.\n', status: 1 };
				writeFileSync(at(STATE), '{}');
				return { output: 'Destroy complete!\n' };
			case 'output':
				return { output: '"op_scim_bridge"\n' };
			default:
				return { output: 'Terraform has been successfully initialized!\n' };
		}
	};
	return run;
};
