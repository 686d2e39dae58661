/** The forms below a report: answer, open a dossier, send on, set aside. Only what can still be done. */
import type { ReportView } from '#lib/server/doors/reporting/report.ts';
import { fill } from '#lib/text/language.ts';
import { notListed, proposed, unknown } from './opening.ts';
import { quoteOf, type Words } from './told.ts';

/** Whom a report can be sent on to, as the door knows them. */
const roles = [
	'mentor',
	'pupilCoordinator',
	'antiBullyingContact',
	'confidant',
	'supportCoordinator',
	'reportingCodeOfficer',
	'schoolLeader',
] as const;

export function forms(view: ReportView, words: Words) {
	const { texts } = words;
	const { report } = view;
	const isOpen = report.dossier === null;
	return {
		errorTitle: texts.errors.summary,
		answer: texts.answer,
		open: isOpen && !isAboutStaff(view) ? openForm(view, words) : null,
		sendOn: isOpen ? { ...texts.sendOn, roles: roleOptions(words) } : null,
		setAside: isOpen && report.setAside === null ? texts.setAside : null,
	};
}

/** Outside the PM model: a dossier would be led and read by the very team that must not see this report. */
function isAboutStaff({ report }: ReportView): boolean {
	return report.route?.circle === 'staffNamed' || report.route?.circle === 'sexualByStaff';
}

function openForm(view: ReportView, { texts }: Words) {
	const { open } = texts;
	const { report } = view;
	const pupils = view.pupils.map(({ id, given_name, family_name }) => ({
		value: id,
		label: `${given_name} ${family_name}`,
	}));
	const isSmall = report.route?.circle === 'sexual' || report.route?.circle === 'home';
	const hint = (question: string) => {
		const quote = quoteOf(report.told?.answers ?? [], question);
		return quote === null ? null : fill(open.told, { quote: `“${quote}”` });
	};
	return {
		...open,
		text: isSmall ? open.small : open.text,
		isSmall,
		bulliedOptions: [
			...pupils,
			{ value: notListed, label: open.notListed },
			{ value: unknown, label: open.unknown },
		],
		notListed,
		proposed: proposed(view),
		pupils,
		toldBullied: hint('bulliedPupil'),
		toldReported: hint('who'),
	};
}

function roleOptions({ book, language }: Words) {
	return roles.flatMap((role) => {
		const name = book.roles.find((each) => each.id === role)?.name[language];
		return name ? [{ value: role, label: name.charAt(0).toUpperCase() + name.slice(1) }] : [];
	});
}
