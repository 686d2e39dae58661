/** A link as a component gets it: where it goes and what it says. */
import type { IconName } from './icons.ts';

export type Link = { href: string; text: string };

export type NavLink = Link & { current?: boolean };

export type StaffLink = NavLink & {
	icon: IconName;
	/** For the narrow tab bar of a phone. */
	short?: string;
	/** What waits behind it: the number, and in words for those who listen ("3 nieuw"). */
	count?: { number: number; text: string };
};

/** The attribute that marks where the reader is; links elsewhere have none. */
export function currentPage(link: NavLink): 'page' | undefined {
	return link.current ? 'page' : undefined;
}
