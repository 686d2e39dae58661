/** What a process has worked so far, in ms: it says what a page costs also when the machine is shared with others. */
import { readFileSync } from 'node:fs';

const msPerTick = 10;

/** Zero where the system does not tell it in this way: only Linux has /proc. */
export function cpuTime(pid: number): number {
	try {
		// The name of the program, in brackets, may hold spaces; what comes after it does not.
		const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
			.replace(/^.*\) /s, '')
			.split(' ');
		const [user, system] = fields.slice(11, 13).map(Number);
		return (user! + system!) * msPerTick;
	} catch {
		return 0;
	}
}
