/**
 * Packs every package as it would be published and checks the tarballs: what is in them, the
 * manifest (publint), the types (attw), and whether they install and load outside the workspace.
 * Expects the packages to be built.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
}

interface Tarball {
  readonly name: string;
  readonly path: string;
  readonly files: readonly string[];
}

const house = resolve(import.meta.dirname, '..');
const root = resolve(house, '../..');
const folder = mkdtempSync(join(tmpdir(), 'congvan-release-'));
const NEEDED = ['package.json', 'README.md', 'LICENSE'];
const UNWANTED =
  /(^|\/)(src|test|tests|bench|scripts|fixtures|node_modules)\/|\.test\.|tsbuildinfo/;

try {
  const faults = await checkAll();
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

async function checkAll(): Promise<string[]> {
  const faults = versionFaults();
  const tarballs = packageDirectories().map(pack);
  for (const tarball of tarballs) {
    const found = [
      ...contentFaults(tarball),
      ...(await manifestFaults(tarball)),
      ...typeFaults(tarball),
    ];
    console.log(`${tarball.name}: ${tarball.files.length} files, ${found.length || 'no'} faults`);
    faults.push(...found.map((fault) => `${tarball.name}: ${fault}`));
  }
  return [...faults, ...installFaults(tarballs)];
}

function packageDirectories(): string[] {
  return readdirSync(join(root, 'packages'))
    .map((name) => join(root, 'packages', name))
    .filter((directory) => !manifestOf(directory).private);
}

function manifestOf(directory: string): Manifest {
  return JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
}

/** All packages are released together under one version. */
function versionFaults(): string[] {
  const versions = new Set(packageDirectories().map((directory) => manifestOf(directory).version));
  return versions.size === 1 ? [] : [`the packages have several versions: ${[...versions]}`];
}

function pack(directory: string): Tarball {
  const { name, version } = manifestOf(directory);
  const args = ['pnpm', '--dir', directory, 'pack', '--pack-destination', folder];
  execFileSync('npx', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const path = join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  const list = execFileSync('tar', ['-tzf', path], { encoding: 'utf8' });
  const files = list.split('\n').filter(Boolean);
  return { name, path, files: files.map((file) => file.replace(/^package\//, '')) };
}

function contentFaults({ files }: Tarball): string[] {
  const missing = NEEDED.filter((file) => !files.includes(file));
  const unwanted = files.filter((file) => UNWANTED.test(file));
  return [
    ...missing.map((file) => `${file} is missing`),
    ...unwanted.map((file) => `${file} should not be in the tarball`),
  ];
}

async function manifestFaults({ path }: Tarball): Promise<string[]> {
  const bytes = readFileSync(path);
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

function typeFaults({ path }: Tarball): string[] {
  const { status, stdout } = spawnSync(
    'npx',
    ['attw', path, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji'],
    { cwd: house, encoding: 'utf8' },
  );
  return status === 0 ? [] : [`attw:\n${stdout}`];
}

/** Installs all tarballs in an empty project with npm, loads each package and runs the command. */
function installFaults(tarballs: readonly Tarball[]): string[] {
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n');
  const paths = tarballs.map(({ path }) => path);
  const loads = tarballs.map(({ name }) => `await import('${name}')`).join('; ');
  return [
    ...run(project, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...paths]),
    ...run(project, 'node', ['--input-type=module', '--eval', loads]),
    ...run(project, 'npx', ['congvan', '--help']),
  ];
}

function run(cwd: string, command: string, args: readonly string[]): string[] {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return status === 0 ? [] : [`${command} ${args.join(' ')}:\n${stderr}`];
}
