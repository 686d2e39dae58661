/** A report as its facts tell it (§2.2.1, §PM.1). A reader who may not see a part gets a report without it. */
import type { Day } from './calendar/day.ts';
import { standing, type Fact, type FactOf } from './facts.ts';
import type { Payloads, RouteTaken } from './payloads.ts';

export interface Message {
	readonly seq: number;
	readonly from: 'reporter' | 'school';
	readonly by: string;
	readonly on: Day;
	readonly text: string;
}

export interface Report {
	readonly record: string;
	readonly head: number;
	readonly receivedOn: Day;
	readonly receivedAt: number;
	readonly told: Payloads['reportReceived'] | null;
	readonly reporter: Payloads['reporterNamed'] | null;
	readonly route: RouteTaken | null;
	readonly routedOn: Day;
	/** When it came to these seats; null for a nameless report, which keeps the date only. */
	readonly routedAt: number | null;
	readonly readBy: readonly string[];
	readonly messages: readonly Message[];
	readonly answered: boolean;
	/** The newest word of the reporter that nobody at school has read yet. */
	readonly unreadMessage: Message | null;
	readonly setAside: FactOf<'setAside'> | null;
	readonly dossier: string | null;
}

const blank: Omit<Report, 'record'> = {
	head: 0,
	receivedOn: '',
	receivedAt: 0,
	told: null,
	reporter: null,
	route: null,
	routedOn: '',
	routedAt: null,
	readBy: [],
	messages: [],
	answered: false,
	unreadMessage: null,
	setAside: null,
	dossier: null,
};

export function foldReport(record: string, facts: readonly Fact[]): Report {
	const head = facts.at(-1)?.seq ?? 0;
	return standing(facts).reduce<Report>((report, fact) => ({ ...report, ...change(report, fact) }), {
		record,
		...blank,
		head,
	});
}

function change(report: Report, fact: Fact): Partial<Report> {
	switch (fact.kind) {
		case 'reportReceived':
			return {
				told: fact.payload,
				route: fact.payload.route,
				routedOn: fact.happenedOn,
				routedAt: fact.payload.named ? fact.recordedAt : null,
				receivedOn: fact.happenedOn,
				receivedAt: fact.recordedAt,
			};
		case 'reporterNamed':
			return { reporter: fact.payload };
		case 'reportRead':
			return { readBy: [...new Set([...report.readBy, fact.by])], unreadMessage: null };
		case 'answerSent':
			return { messages: [...report.messages, message(fact, 'school')], answered: true, unreadMessage: null };
		case 'reporterWrote': {
			const said = message(fact, 'reporter');
			return { messages: [...report.messages, said], unreadMessage: said };
		}
		case 'rerouted':
			return {
				route: fact.payload.route,
				routedOn: fact.happenedOn,
				routedAt: fact.recordedAt,
				readBy: [],
				setAside: null,
			};
		case 'setAside':
			return { setAside: fact };
		case 'linked':
			return { dossier: fact.payload.to, setAside: null };
		default:
			return {};
	}
}

function message(fact: FactOf<'answerSent'> | FactOf<'reporterWrote'>, from: Message['from']): Message {
	return { seq: fact.seq, from, by: fact.by, on: fact.happenedOn, text: fact.payload.text };
}
