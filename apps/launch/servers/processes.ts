import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** By what a process is known again: its number alone is given to another one sooner or later. */
export interface Marks {
  /** When it was started, in whatever words this system has for that. */
  started: string;
  /** The command it runs. */
  command: string;
}

const hasProc = existsSync('/proc/self/stat');

/** The marks of a process; nothing when it is gone, or only waits to be buried. */
export function marksOf(pid: number): Marks | undefined {
  return hasProc ? fromProc(pid) : fromPs(pid);
}

/** Whether this very process still runs. */
export function runs({ pid, started, command }: Marks & { pid: number }): boolean {
  const marks = marksOf(pid);
  return marks?.started === started && marks.command === command;
}

/** A process and all that it started, itself first. */
export function familyOf(pid: number): number[] {
  const parents = hasProc ? parentsFromProc() : parentsFromPs();
  const family = [pid];
  for (const member of family) {
    family.push(...parents.filter(({ parent }) => parent === member).map(({ child }) => child));
  }
  return family;
}

/** Stops a process and all that it started where they are; itself first, so that it starts nothing more meanwhile. */
export function pauseFamily(pid: number): void {
  signal(pid, 'SIGSTOP');
  for (const member of familyOf(pid)) signal(member, 'SIGSTOP');
}

/** Ends a process and all that it started as a power cut would. */
export function killFamily(pid: number): void {
  signal(pid, 'SIGSTOP');
  for (const member of familyOf(pid)) signal(member, 'SIGKILL');
}

/** Sends a signal to a process; one that is gone needs none. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function fromProc(pid: number): Marks | undefined {
  const stat = statOf(pid);
  if (!stat || stat.state === 'Z') return undefined;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const command = read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ').trim() ?? '';
  return { started: `${boot} ${stat.ticks}`, command };
}

/** The second field of /proc/…/stat is a name in brackets that may hold anything, brackets too. */
function statOf(pid: number): { state: string; parent: number; ticks: string } | undefined {
  const line = read(`/proc/${pid}/stat`);
  if (!line) return undefined;
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', parent: Number(fields[1]), ticks: fields[19] ?? '' };
}

function parentsFromProc(): { child: number; parent: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = statOf(Number(name));
      return stat ? [{ child: Number(name), parent: stat.parent }] : [];
    });
}

function fromPs(pid: number): Marks | undefined {
  const line = ps(['-o', 'stat=,lstart=,command=', '-p', String(pid)]).trim();
  const [, state, started, command] = /^(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/.exec(line) ?? [];
  return started && command && !state?.startsWith('Z') ? { started, command } : undefined;
}

function parentsFromPs(): { child: number; parent: number }[] {
  return ps(['-A', '-o', 'pid=,ppid='])
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (child && parent !== undefined ? [{ child, parent }] : []));
}

function ps(args: string[]): string {
  try {
    return execFileSync('ps', args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  } catch {
    return '';
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
