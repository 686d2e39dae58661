/** Back to where someone was when the session ended; only to our own staff pages, whatever an address says. */
const ours = /^\/(vandaag|meldingen|dossiers)(?=$|[/?])[\w/?=&.,-]*$/;

export function returnTo(asked: string | null): string | null {
	return asked !== null && ours.test(asked) ? asked : null;
}

/** Keeps the place in a link to the next page on the way. */
export function keepPlace(href: string, asked: string | null): string {
	const place = returnTo(asked);
	return place === null ? href : `${href}?naar=${encodeURIComponent(place)}`;
}
