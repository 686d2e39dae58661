/** What nobody has read yet: one without a name, one acute, one that has waited too long. */
import type { Stage } from './stage.ts';
import { tell } from './tell.ts';

export async function freshReports(stage: Stage): Promise<void> {
	const group = (title: string) => stage.groups.get(title);
	await tell(
		stage,
		{
			from: 'witness',
			story: 'In 2B doen ze steeds iemand na. Die lacht mee, maar volgens mij is het niet leuk.',
			forms: ['verbal'],
			places: ['classroom'],
			frequency: 'daily',
			homeGroup: group('2B'),
		},
		stage.when(-1, '19:40'),
	);
	await tell(
		stage,
		{
			from: 'bulliedSelf',
			story: 'Ze wachten me op bij het fietsenhok.',
			forms: ['intimidation'],
			places: ['bikeShed', 'onTheWay'],
			safe: 'no',
			homeGroup: group('2B'),
			named: true,
			name: 'Lotte Hendriks',
		},
		stage.when(0, '07:50'),
	);
	await tell(
		stage,
		{ from: 'other', story: 'Mijn buurjongen uit 3A durft niet meer naar gym.', homeGroup: group('3A') },
		stage.when(-6, '18:00'),
	);
}
