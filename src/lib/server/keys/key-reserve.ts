/** A small stock of keys that are already on the disk, so that sending a report does not wait for one. proof.md §3. */

const full = 32;
const low = 8;

export interface Reserve {
	take(): string;
	close(): void;
}

/** `make` writes that many new keys in one commit and answers with their ids. */
export function openReserve(make: (count: number) => string[]): Reserve {
	const ids: string[] = [];
	let planned = false;
	let closed = false;

	function refill(): void {
		// Sorted, which for random ids means shuffled: the order in the file then does not tell who came first.
		ids.push(...make(full - ids.length).sort());
	}

	function refillSoon(): void {
		planned = false;
		if (closed) return;
		try {
			refill();
		} catch {
			// Nobody is waiting here. Whoever takes the last one tries again and hears why it fails.
		}
	}

	return {
		take() {
			if (ids.length === 0) refill();
			const id = ids.pop()!;
			if (ids.length < low && !planned) {
				planned = true;
				setImmediate(refillSoon);
			}
			return id;
		},
		close() {
			closed = true;
		},
	};
}
