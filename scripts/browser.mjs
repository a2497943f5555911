import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './install.mjs';

const NAMES = [
	// The same engine without windows, which cost more time than our pages: tests take half as long.
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge'
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_APPS = [
	'Chromium/Application/chrome.exe',
	'Google/Chrome/Application/chrome.exe',
	'Microsoft/Edge/Application/msedge.exe'
];
const DOWNLOAD_PATIENCE_MS = 60_000;

const windows = process.platform === 'win32';
const say = (line) => console.log(`Browser: ${line}`);

const onPath = (name) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.filter((folder) => folder !== '')
		.map((folder) => join(folder, windows ? `${name}.exe` : name));

function wellKnown() {
	const { HOME = '', LOCALAPPDATA, PROGRAMFILES } = process.env;
	if (process.platform === 'darwin')
		return ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
			MAC_APPS.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app))
		);
	if (windows)
		return [PROGRAMFILES, process.env['ProgramFiles(x86)'], LOCALAPPDATA]
			.filter((folder) => folder !== undefined)
			.flatMap((folder) => WINDOWS_APPS.map((app) => join(folder, app)));
	return [];
}

/** Ubuntu's chromium-browser is a stub that asks for a snap; a download may lack libraries. */
function starts(path) {
	// On Windows, `--version` opens a window.
	if (windows) return true;
	const { status } = spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
	if (status !== 0) say(`${path} does not start.`);
	return status === 0;
}

function onMachine() {
	say('looking for a Chromium or Chrome on this machine.');
	return [...NAMES.flatMap(onPath), ...wellKnown()].find(
		(path) => existsSync(path) && starts(path)
	);
}

async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	say('looking for the one Playwright downloaded.');
	return existsSync(path) && starts(path) ? path : undefined;
}

function stopTree({ pid }) {
	if (windows) spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
	else process.kill(-pid, 'SIGKILL');
}

async function download() {
	say(`asking Playwright to download one, for at most ${DOWNLOAD_PATIENCE_MS / 1000} seconds.`);
	const cli = join(root, 'node_modules/@playwright/test/cli.js');
	// Its own process group, so that its child processes stop with it.
	const child = spawn(process.execPath, [cli, 'install', 'chromium'], {
		cwd: root,
		stdio: ['ignore', 'inherit', 'inherit'],
		detached: !windows
	});
	const interrupted = () => {
		stopTree(child);
		process.exit(130);
	};
	const timer = setTimeout(() => {
		say('the download takes too long, given up.');
		stopTree(child);
	}, DOWNLOAD_PATIENCE_MS);
	process.once('SIGINT', interrupted);
	await once(child, 'close');
	process.off('SIGINT', interrupted);
	clearTimeout(timer);
	return playwrightsOwn();
}

function installPackage() {
	if (process.getuid?.() !== 0 || !onPath('apt-get').some(existsSync)) return undefined;
	say('installing a Chromium with apt-get.');
	const options = {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	};
	// One package source without a response is no reason to give up.
	spawnSync('apt-get', ['update'], options);
	const install = (name) =>
		spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], options).status === 0;
	return install('chromium-headless-shell') || install('chromium') ? onMachine() : undefined;
}

const attempts = [
	{ from: 'this machine', find: onMachine },
	{ from: 'Playwright', find: playwrightsOwn },
	{ from: 'Playwright', find: download },
	{ from: 'apt-get', find: installPackage }
];

async function search() {
	const path = process.env.PLAYWRIGHT_CHROMIUM;
	if (path) {
		if (existsSync(path)) return { path, from: 'PLAYWRIGHT_CHROMIUM' };
		throw new Error(`PLAYWRIGHT_CHROMIUM names ${path}, which is not there.`);
	}
	for (const { from, find } of attempts) {
		const found = await find();
		if (found) return { path: found, from };
	}
	throw new Error(
		'No browser for the tests. Install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM to its path.'
	);
}

/** Finds a Chromium for the browser tests, or installs one. Throws if neither works. */
export async function findBrowser() {
	const browser = await search();
	say(`${browser.path}, from ${browser.from}.`);
	return browser;
}
