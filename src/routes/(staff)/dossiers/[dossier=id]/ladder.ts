/** PM-1, PM-2 and PM-3 as the book has them, and where this dossier stands. */
import type { Role } from '#protocol/schema.ts';
import { fill } from '#lib/text/language.ts';
import type { Here } from './here.ts';
import { capital, listed } from './names.ts';

export interface LadderRung {
	readonly level: 1 | 2 | 3;
	readonly label: string;
	readonly who: string;
	readonly text: string;
	readonly state: 'done' | 'now' | 'ahead';
}

export function ladderOf(at: Here): LadderRung[] {
	const { levels } = at.view.book.approach;
	const now = levels.findIndex((level) => level.id === at.view.dossier.level);
	return levels.map((level, index) => ({
		level: (index + 1) as 1 | 2 | 3,
		label: level.name[at.language],
		who: capital(who(level, at)),
		text: level.inShort[at.language],
		state: index > now ? 'ahead' : index === now && !at.view.dossier.closed ? 'now' : 'done',
	}));
}

type Level = Here['view']['book']['approach']['levels'][number];

function who({ lead, joins }: Level, at: Here): string {
	if (joins.length === 0) return roleName(lead, at);
	const others = joins.map((seat) => seat.oneOf.map((role) => roleName(role, at)).join(at.texts.ladder.or));
	return fill(at.texts.ladder.with, { lead: roleName(lead, at), others: listed(others, at.language) });
}

export function roleName(role: Role, { view, language }: Pick<Here, 'view' | 'language'>): string {
	return view.book.roles.find((entry) => entry.id === role)?.name[language] ?? role;
}

/** "PM-2" fills two bars. */
export function barsOf({ view }: Here): 1 | 2 | 3 {
	const at = view.book.approach.levels.findIndex((level) => level.id === view.dossier.level);
	return (Math.max(at, 0) + 1) as 1 | 2 | 3;
}
