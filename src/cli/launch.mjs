#!/usr/bin/env node
/*
 * Starts every command: `node src/cli/launch.mjs check …`. Plain JavaScript without dependencies, because it runs before
 * anything is installed and Node 20 cannot run TypeScript. It installs what is missing, bundles the command line when
 * its sources have changed, and runs it in this same process. All that it says goes to stderr, so that the commands can
 * stand in a pipe.
 *
 * A bundle lives under `dist/cli/KEY`, where the key is made of each source file's path, size and time of change. It is
 * built beside and moved in place in one step: two commands started at once never see half a bundle.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const bundles = join(root, 'dist/cli');
/** The benchmark is no part of the product, so it is a bundle of its own. */
const benchmark = process.argv[2] === 'bench';
const entry = benchmark ? 'tests/bench/main.ts' : 'src/cli/main.ts';
const sources = ['package.json', 'package-lock.json', 'vite.config.ts', 'manifest.json', 'src'];
if (benchmark) sources.push('tests/bench');
/** Older bundles that stay, for commands that still run from them. */
const kept = 3;

if (isOlderThan(process.versions.node, 20, 19)) {
  say(`Countercheck needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(2);
}
if (!isInstalled()) install();
const bundle = join(bundles, keyOf(sources));
if (!existsSync(bundle)) await build(bundle);
nodeModule.enableCompileCache?.(join(root, 'dist/.compile-cache'));
const { main } = await import(pathToFileURL(join(bundle, 'main.js')).href);
process.exitCode = await main(process.argv.slice(2), root);

/** Whether what is installed is what the lock file asks for; read in full only when the lock file is the newer one. */
function isInstalled() {
  const wanted = join(root, 'package-lock.json');
  const found = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(found)) return false;
  if (statSync(wanted).mtimeMs <= statSync(found).mtimeMs) return true;
  const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const installed = packagesOf(found);
  return Object.entries(packagesOf(wanted)).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function install() {
  say('installing dependencies …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  say('`npm ci` failed: see above. The network or a proxy is the usual cause; run it again by hand to try again.');
  process.exit(2);
}

/** A digest of the path, size and time of change of every file: about 20 microseconds a file. */
function keyOf(paths) {
  const digest = createHash('sha1');
  const add = (path) => {
    const stat = statSync(join(root, path));
    if (!stat.isDirectory()) digest.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
    else {
      const names = readdirSync(join(root, path)).filter((name) => name !== 'node_modules');
      for (const name of names.sort()) add(`${path}/${name}`);
    }
  };
  for (const path of paths) add(path);
  return digest.digest('hex').slice(0, 16);
}

async function build(target) {
  say('building the command line …');
  const beside = `${target}.${process.pid}.part`;
  const vite = await import('vite');
  try {
    // The command line has two files to start from, its own and the archive's threads: src/build/builds names both.
    const ssr = benchmark ? { ssr: entry } : {};
    await vite.build({ root, mode: 'cli', logLevel: 'warn', build: { ...ssr, outDir: beside, emptyOutDir: true } });
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  removeOld();
}

function removeOld() {
  mkdirSync(bundles, { recursive: true });
  const byAge = readdirSync(bundles)
    .filter((name) => !name.endsWith('.part'))
    .map((name) => ({ name, time: statSync(join(bundles, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { name } of byAge.slice(kept + 1)) rmSync(join(bundles, name), { recursive: true, force: true });
}

function isOlderThan(version, major, minor) {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor < major || (ownMajor === major && ownMinor < minor);
}

function say(message) {
  process.stderr.write(`countercheck: ${message}\n`);
}
