/**
 * Which columns of OneRoster 1.1 must be there, and which are read. What is not named under `read` never leaves
 * the file: no citizen number, address, photo, telephone, password, sex, origin or mark.
 */
export type SheetFile = 'manifest' | 'users' | 'classes' | 'enrollments' | 'demographics';

interface Columns {
	required: readonly string[];
	read: readonly string[];
	/** What the row is about; of a row left out only this is remembered. */
	about: readonly string[];
}

export const authorityColumn = 'metadata.ouderlijk_gezag';
export const postColumn = 'metadata.mag_post_ontvangen';

export const columns: Record<SheetFile, Columns> = {
	manifest: { required: ['propertyName', 'value'], read: ['propertyName', 'value'], about: [] },
	users: {
		required: ['sourcedId', 'enabledUser', 'orgSourcedIds', 'role', 'username', 'givenName', 'familyName'],
		read: [
			'sourcedId',
			'status',
			'enabledUser',
			'role',
			'username',
			'givenName',
			'middleName',
			'familyName',
			'identifier',
			'email',
			'agentSourcedIds',
			'grades',
			authorityColumn,
			postColumn,
		],
		about: ['sourcedId'],
	},
	classes: {
		required: ['sourcedId', 'title', 'classType', 'schoolSourcedId', 'termSourcedIds'],
		read: ['sourcedId', 'status', 'title', 'classType', 'grades'],
		about: ['sourcedId'],
	},
	enrollments: {
		required: ['sourcedId', 'classSourcedId', 'schoolSourcedId', 'userSourcedId', 'role'],
		read: ['status', 'classSourcedId', 'userSourcedId', 'role', 'primary', 'beginDate', 'endDate'],
		about: ['classSourcedId', 'userSourcedId'],
	},
	demographics: { required: ['userSourcedId'], read: ['userSourcedId', 'status', 'birthDate'], about: [] },
};

/** Spellings seen in exports, and the column they stand for. */
export const otherSpellings = new Map([
	['termSourcedId', 'termSourcedIds'],
	['birthdate', 'birthDate'],
]);
