/** How the embedded server is set: on its command line, so that the same version of the app always means the same settings. */

interface Wanted {
	socketDir: string;
	durable: boolean;
	maxConnections: number;
}

export const port = 5432;

const fixed = {
	listen_addresses: '',
	port: String(port),
	unix_socket_permissions: '0700',
	shared_buffers: '128MB',
	password_encryption: 'scram-sha-256',
};

// What a child or a parent wrote must not end up in a log. The text of an error quotes the value it is
// about, its detail the row, its statement the parameters. The app itself receives the whole error, so the
// server keeps only what concerns the server. In this setting `log` ranks above `error`.
const silentAboutPeople = {
	log_min_messages: 'log',
	log_error_verbosity: 'terse',
	log_min_error_statement: 'panic',
	log_statement: 'none',
	log_min_duration_statement: '-1',
	log_parameter_max_length: '0',
	log_parameter_max_length_on_error: '0',
	log_checkpoints: 'off',
};

// Ten times as fast for tests, and a power cut may destroy the database.
const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export function serverSettings({ socketDir, durable, maxConnections }: Wanted): string[] {
	const settings = {
		...fixed,
		...silentAboutPeople,
		// This is a list: without quotes a comma in the path would make two folders of it.
		unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
		max_connections: String(maxConnections),
		...(durable ? {} : careless),
	};
	return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
