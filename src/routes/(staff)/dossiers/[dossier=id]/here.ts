/** What every part of a dossier's pages is made from: the dossier as it was read, the words, and what this reader may do. */
import { may } from '#lib/domain/access/may.ts';
import type { DossierView } from '#lib/server/doors/dossiers/dossier.ts';
import { en, nl } from '#lib/text/dossier.ts';
import { pick, type Language } from '#lib/text/language.ts';

/** As `event.locals` has it. */
export interface Reader {
	readonly actor: { readonly person: string; readonly roles: Parameters<typeof may>[0]['roles'] };
	readonly at: number;
	readonly language: Language;
}

/** So that no page shows a button that would be refused. The doors decide, also when this is wrong. */
export interface Rights {
	readonly change: boolean;
	readonly agree: boolean;
	readonly sis: boolean;
	talk(place: string): boolean;
}

export interface Here {
	readonly view: DossierView;
	readonly texts: typeof nl;
	readonly language: Language;
	readonly rights: Rights;
	readonly at: number;
}

export function here(view: DossierView, { actor, at, language }: Reader): Here {
	return { view, language, at, texts: pick({ nl, en }, language), rights: rightsOf(view, actor, at) };
}

function rightsOf({ members }: DossierView, actor: Reader['actor'], at: number): Rights {
	const mine = members.filter((row) => row.person === actor.person && row.valid_from.getTime() <= at);
	const asking = (rows: typeof mine) => ({
		grounds: rows.map((row) => row.ground),
		roles: actor.roles,
		conflict: false,
	});
	return {
		change: may(asking(mine), 'update', 'dossierShell'),
		agree: may(asking(mine), 'create', 'agreement'),
		sis: may(asking(mine), 'read', 'sisRecord'),
		talk: (place) => {
			const rows = mine.filter((row) => row.part === '*' || row.part === `talk:${place}`);
			return may(asking(rows), 'update', 'talk');
		},
	};
}
