/** The shell for one person: only what exists and what this person may open. */
import type { Staffing } from '#lib/domain/staffing.ts';
import type { StaffLink } from '#lib/ui/links.ts';
import type { nl } from '#lib/text/staff-shell.ts';

type Role = Staffing['roles'][number]['role'];

interface SignedIn {
	readonly kind: string;
	readonly name: string;
	readonly roles: readonly Role[];
}

type Words = typeof nl;

export function shell(actor: SignedIn | null, texts: Words) {
	const isStaff = actor?.kind === 'staff';
	return {
		texts,
		isStaff,
		nav: isStaff ? nav(actor, texts) : [],
		person: actor
			? {
					name: actor.name,
					role: roleWords(actor, texts),
					initials: initials(actor.name),
					signOut: { action: '/uitloggen', text: texts.signOut },
				}
			: null,
	};
}

/** An administrator reads no story, so has no lists of them. */
function nav({ roles }: SignedIn, texts: Words): StaffLink[] {
	const today: StaffLink = { href: '/vandaag', text: texts.today, icon: 'layout-list' };
	if (roles.includes('administrator')) return [today];
	return [
		today,
		{ href: '/meldingen', text: texts.reports, icon: 'inbox' },
		{ href: '/dossiers', text: texts.dossiers, icon: 'folder-open' },
	];
}

function roleWords({ kind, roles }: SignedIn, texts: Words): string {
	if (kind === 'pupil' || kind === 'guardian') return texts.roles[kind];
	return roles.length === 0 ? texts.staff : roles.map((role) => texts.roles[role]).join(', ');
}

/** "Karin de Vries" is KV. */
function initials(name: string): string {
	const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
	return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => word?.charAt(0) ?? '').join('');
}
