/** A small stock of keys that are already on the disk, so that sending a report does not wait for one. proof.md §3. */

const full = 32;
const low = 8;

/** Gives out one id after the other. `make` writes that many new keys in one commit and answers with their ids. */
export function openReserve(make: (count: number) => string[]): () => string {
	const ids: string[] = [];
	let planned = false;

	function refill(): void {
		ids.push(...make(full - ids.length));
	}

	function refillSoon(): void {
		planned = false;
		try {
			refill();
		} catch {
			// The file is closed or busy, and nobody waits here: whoever takes the last key tries again and hears why.
		}
	}

	return () => {
		if (ids.length === 0) refill();
		const id = ids.pop()!;
		if (ids.length < low && !planned) {
			planned = true;
			setImmediate(refillSoon);
		}
		return id;
	};
}
