/** A school of seven people as OneRoster files, for tests that change one thing about it. */
import type { RosterFile, RosterFiles } from './package-files.ts';

const sheets: Partial<Record<RosterFile, string>> = {
	manifest: `propertyName,value
manifest.version,1.0
oneroster.version,1.1
file.users,bulk
file.classes,bulk
file.enrollments,bulk
file.demographics,bulk
file.results,absent
`,
	users: `sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,middleName,familyName,identifier,email,agentSourcedIds,grades,metadata.ouderlijk_gezag,metadata.mag_post_ontvangen
p1,,true,o1,student,mila,Mila,,Zandstra,1001,mila@school.example,"g1,g2",2,,
p2,,true,o1,student,amir,Amir,,Shahin,1002,amir@school.example,g1,2,,
p3,,true,o1,student,liv,Liv,van der,Wal,1003,,,2,,
s1,,true,o1,teacher,j.storm,Judith,,Storm,21,j.storm@school.example,,,,
s2,,true,o1,teacher,k.polat,Kemal,,Polat,22,,,,,
g1,,true,o1,guardian,rana,Rana,,Shahin,,,,,ja,
g2,,true,o1,parent,joost,Joost,,Zandstra,,,,,nee,nee
`,
	classes: `sourcedId,status,title,grades,classType,schoolSourcedId,termSourcedIds
k1,,2B,2,homeroom,o1,t1
k2,,2C,2,homeroom,o1,t1
l1,,Wiskunde 2B,2,scheduled,o1,t1
`,
	enrollments: `sourcedId,status,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
e1,,k1,o1,p1,student,false,,
e2,,k1,o1,p2,student,false,,
e3,,k2,o1,p3,student,false,,
e4,,k1,o1,s2,teacher,false,,
e5,,k1,o1,s1,teacher,true,,
e6,,k2,o1,s2,teacher,,,
e7,,l1,o1,p1,student,false,,
`,
	demographics: `userSourcedId,status,birthDate,sex
p1,,2013-02-03,female
p2,,2013-09-30,male
`,
};

export type Sheets = Partial<Record<RosterFile, string | undefined>>;

/** The same school with some files other than they are; `undefined` takes a file away. */
export function smallSchool(other: Sheets = {}): RosterFiles {
	const files: RosterFiles = new Map();
	for (const [name, text] of Object.entries({ ...sheets, ...other })) {
		if (text !== undefined) files.set(name as RosterFile, Buffer.from(text));
	}
	return files;
}

/** One file of the school with its text changed. */
export function changed(file: RosterFile, change: (text: string) => string): RosterFiles {
	return smallSchool({ [file]: change(sheets[file] ?? '') });
}
