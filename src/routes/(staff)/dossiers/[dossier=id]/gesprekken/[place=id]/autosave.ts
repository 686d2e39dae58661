/**
 * Keeps what is typed in a talk: a second after typing stops, at once after a choice or when a field is left, and
 * every ten seconds while it does not work. Nothing is stored on the machine: what is not kept stands on the page.
 */
export const pauseMs = 1_000;
export const retryMs = 10_000;

export type Kept = { readonly kept: string } | { readonly notKept: 'later' | 'signedOut' };

export interface Keeping {
	/** Sends what stands in the form now. */
	readonly send: () => Promise<Kept>;
	readonly show: (kept: Kept) => void;
}

export interface Keeper {
	/** Somebody typed. */
	typed(): void;
	/** A field was left, or something was chosen. */
	left(): void;
	/** A button sends the form: nothing older may arrive after it. */
	submitting(): Promise<void>;
	/** That did not work either. */
	failed(): void;
	/** The question leaves the page; what is not kept yet is sent now. */
	stop(): void;
}

export function keeper({ send, show }: Keeping): Keeper {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let unsaved = false;
	let sending: Promise<void> | null = null;

	function soon(ms: number): void {
		clearTimeout(timer);
		timer = setTimeout(() => void keep(), ms);
	}

	async function keep(): Promise<void> {
		clearTimeout(timer);
		await sending;
		if (!unsaved) return;
		unsaved = false;
		sending = sendOnce();
		await sending;
	}

	async function sendOnce(): Promise<void> {
		const kept = await send();
		sending = null;
		show(kept);
		if ('notKept' in kept) again();
	}

	function again(): void {
		unsaved = true;
		soon(retryMs);
	}

	return {
		typed() {
			unsaved = true;
			soon(pauseMs);
		},
		left: () => void keep(),
		async submitting() {
			clearTimeout(timer);
			unsaved = false;
			await sending;
			clearTimeout(timer);
			unsaved = false;
		},
		failed: again,
		stop() {
			void keep();
		},
	};
}
