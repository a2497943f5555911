import { askDeployed, filled, needed } from '../../questions/question-makers.ts';
import { cloudRunService, gcpProject, gcpRegion } from './grammar.ts';
import { link, md } from '../../language/prose.ts';
import { cloudRunNotices } from './notices.ts';
import { defineMethod } from '../../method.ts';
import { googleCitations } from './citations.ts';
import { MAINTAINED } from '../../status.ts';
import { clicks, output, run, step } from '../../language/step.ts';
import * as cloudRun from './cloud-run-steps.ts';
import { finish } from '../../steps/finish.ts';
import { checkTagByHand } from '../../steps/tag.ts';
import { askHealthAgain, verifyBridge } from '../../steps/verify.ts';
import { word } from '../../language/words.ts';

const questions = {
	project: needed({
		label: 'Project ID',
		hint: md`The ID, not the display name. The project picker shows both.`,
		grammar: gcpProject,
		example: 'example-identity'
	}),
	region: filled('us-central1', {
		label: 'Region',
		hint: md`The list of Cloud Run services shows it.`,
		grammar: gcpRegion
	}),
	service: filled('op-scim-bridge', {
		label: 'Service',
		hint: md`Its name in the list of Cloud Run services.`,
		grammar: cloudRunService
	}),
	deployed: askDeployed()
};

export default defineMethod({
	title: 'Google Cloud Run',
	groups: ['google'],
	keywords: ['gcp', 'gcloud', 'serverless', 'run.app'],
	status: MAINTAINED,
	recognize: md`The list of Cloud Run services shows \`op-scim-bridge\`, and the address of the bridge ends in \`run.app\`.`,
	source: googleCitations.cloudRun,
	terminal: 'cloud-shell',
	downtime: md`the new revision takes over when it is ready, so expect none. For a moment, both run.`,
	imageSource: {
		kind: 'limited',
		limits: md`Cloud Run pulls from Artifact Registry and from Docker Hub, and from no other registry by the image line alone.`
	},
	questions,
	notices: cloudRunNotices,
	generations: [],

	on: ({ answers }): cloudRun.Service => ({
		name: answers.service,
		project: answers.project,
		region: answers.region
	}),

	prepare: (here, on) => [
		step('connect', 'Open Cloud Shell', googleCitations.cloudRun, [
			clicks(
				md`Open ${link('Cloud Shell', 'https://console.cloud.google.com/?cloudshell=true')} as someone who may change the project ${here.answers.project}. Paste all commands of this runbook there.`
			),
			run(cloudRun.listServices(on)),
			md`Check that the list shows ${here.answers.service} with its region and its address.`
		]),
		step('read-current-version', 'Read the current version', googleCitations.cloudRun, [
			run(cloudRun.showImages(on)),
			here.previous.kind === 'known' && output(word`image: ${here.previous.image}`),
			md`One line is the image of the bridge, with its version after the colon. The other line is Redis. Write the version down: you need it to go back.`
		]),
		checkTagByHand(here),
		step('back-up', 'Keep a copy of the definition', googleCitations.cloudRun, [
			md`The copy names the secrets but does not contain them. The list shows the revision that runs now. Write its name down: it is the quickest way back.`,
			run(
				cloudRun.saveDefinition(on, here),
				here.customized && cloudRun.saveToEdit(on),
				cloudRun.listRevisions(on)
			)
		])
	],

	update: (here, on) =>
		here.customized ? cloudRun.changeDefinition(on, here) : [cloudRun.setImage(on, here)],

	verify: (here, on) => [
		step('check-revision', 'Check the revision and its log', googleCitations.cloudRun, [
			run(cloudRun.listRevisions(on), cloudRun.showImages(on), cloudRun.readLog(on, word`50`)),
			output(word`image: ${here.image}`),
			md`Check that the newest revision is active, and that the log shows no fatal error. Its lines name the version that wrote them.`
		]),
		...verifyBridge(here)
	],

	rollBack: (here, on) => [
		step('roll-back', 'Go back to the previous version', googleCitations.cloudRunTraffic, [
			cloudRun.backToBefore(on, here),
			md`Or, instead of these commands, use the console, which is quicker: open the service, choose **Revisions**, and send all traffic to the previous revision. After that, updates no longer take over by themselves until traffic goes to the latest revision again.`,
			askHealthAgain
		])
	],

	troubleshoot: (here, on) => [
		step('revision-fails', 'The new revision does not become ready', googleCitations.cloudRun, [
			run(cloudRun.listRevisions(on), cloudRun.readLog(on, word`100`)),
			md`- The image cannot be pulled: the tag does not exist, or Cloud Run does not pull from this registry.
- \`failed to set up redis for SCIM bridge\`: the bridge started before Redis. The next step repairs that.

Meanwhile, the old revision continues to work.`
		]),
		cloudRun.takeOverExample(on, here),
		step('not-found', 'gcloud does not find the service', googleCitations.cloudRun, [
			md`Check **Project ID**, **Region** and **Service** in the form. The list shows the services of the project:`,
			run(cloudRun.listServices(on))
		])
	],

	redeploy: 'not-offered',

	finish: () => finish(md`Keep the copy of the definition with your change record.`)
});
