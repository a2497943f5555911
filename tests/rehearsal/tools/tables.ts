import { awsTable } from '../aws/aws.ts';
import { gcloudTable } from '../google/gcloud.ts';
import { azTable } from './az.ts';
import { buildxTable } from './buildx.ts';
import { composeOneTable, composeTable } from './compose.ts';
import { doctlTable } from './doctl.ts';
import { helmTable } from './helm.ts';
import { opTable } from './op.ts';
import { stackTable } from './stack.ts';
import { dpkgTable, sudoTable } from './system.ts';
import { terraformTable } from './terraform.ts';
import type { StubTable } from './stub.ts';

/** All tools that may be stubs, with their commands. */
export const TABLES: Readonly<Record<string, StubTable>> = {
	aws: awsTable,
	az: azTable,
	'docker buildx': buildxTable,
	'docker compose': composeTable,
	'docker-compose': composeOneTable,
	'docker stack': stackTable,
	doctl: doctlTable,
	dpkg: dpkgTable,
	gcloud: gcloudTable,
	helm: helmTable,
	op: opTable,
	sudo: sudoTable,
	terraform: terraformTable
};
