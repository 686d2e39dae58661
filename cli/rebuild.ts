/** `vijfspoor rebuild`: derive duties, access and lists again from the facts. */
import { now } from '../src/lib/server/clock.ts';
import { rebuild } from '../src/lib/server/jobs/rebuild.ts';
import { inside } from './inside.ts';

const help = `vijfspoor rebuild

Derives duties, access and lists of every record again from its facts. Run it after the calendar, a setting,
a role or the roster changed outside the site. It may run while the school works, and twice does no harm.
`;

export async function rebuildCommand([flag]: string[]): Promise<number> {
	if (flag) {
		process.stdout.write(help);
		return flag === '--help' ? 0 : 1;
	}
	return inside(async ({ house, school }) => {
		const count = await rebuild(house, school.id, now());
		process.stdout.write(`${count} records derived again\n`);
		return 0;
	});
}
