/** Every paragraph of the school’s protocol: its address in this book and a short title in our own words. */
import type { Paragraph } from '../../schema.ts';

export const paragraphs = [
	{
		id: '§0.1',
		title: {
			nl: 'Leren en je veilig voelen horen bij elkaar',
			en: 'Learning and feeling safe belong together',
		},
	},
	{
		id: '§0.2',
		title: {
			nl: 'Iedereen mag zichzelf zijn, binnen de afspraken en elkaars grenzen',
			en: 'Everyone may be themselves, within the agreements and each other’s limits',
		},
	},
	{
		id: '§0.3',
		title: { nl: 'Voor leerlingen, ouders en medewerkers', en: 'For pupils, parents and staff' },
	},
	{ id: '§0.4', title: { nl: 'Wat pesten is', en: 'What bullying is' } },
	{ id: '§0.5', title: { nl: 'Hoe we pesten voorkomen', en: 'How we prevent bullying' } },
	{ id: '§0.6', title: { nl: 'Wat we doen als er gepest wordt', en: 'What we do when someone is bullied' } },
	{ id: '§0.7', title: { nl: 'Iedereen weet wie wat doet', en: 'Everyone knows who does what' } },
	{ id: '§0.8', title: { nl: 'Informatie en de weg naar hulp', en: 'Information and the way to help' } },
	{
		id: '§0.9',
		title: { nl: 'Alle medewerkers maken de school veilig', en: 'All staff make the school safe' },
	},
	{
		id: '§1.1.1',
		title: {
			nl: 'Plagen dat steeds terugkomt en niet leuk is, is pesten',
			en: 'Teasing that keeps coming back and is not fun is bullying',
		},
	},
	{
		id: '§1.1.2',
		title: {
			nl: 'Vaak is er verschil in macht, en voelt de leerling zich niet meer prettig',
			en: 'Often there is a difference in power, and the pupil no longer feels at ease',
		},
	},
	{
		id: '§1.1.3',
		title: {
			nl: 'De leerling kan zich niet meer verweren, heeft er last van en is niet veilig',
			en: 'The pupil can no longer defend themselves, suffers from it and is not safe',
		},
	},
	{
		id: '§1.1.4',
		title: {
			nl: 'Wie pest, staat vaak sterker in de groep',
			en: 'The pupil who bullies often has a stronger place in the group',
		},
	},
	{ id: '§1.1.5', title: { nl: 'Wat pesten met iemand doet', en: 'What bullying does to someone' } },
	{
		id: '§1.1.6',
		title: {
			nl: 'Pesten gaat niet vanzelf over: let op en grijp in',
			en: 'Bullying does not end by itself: watch and step in',
		},
	},
	{
		id: '§1.2.1',
		title: {
			nl: 'Voorkomen is het beste, en de mentor is daarbij het belangrijkst',
			en: 'Preventing is best, and the mentor matters most in it',
		},
		later: true,
	},
	{
		id: '§1.2.2',
		title: {
			nl: 'Onderbouw: een veilige klas vanaf de eerste kennismaking',
			en: 'Lower school: a safe class from the first meeting on',
		},
		later: true,
	},
	{
		id: '§1.2.3',
		title: { nl: 'Leren om goed met elkaar om te gaan', en: 'Learning to treat each other well' },
		later: true,
	},
	{
		id: '§1.2.4',
		title: {
			nl: 'Luisteren, samenwerken, en feedback geven en krijgen',
			en: 'Listening, working together, and giving and getting feedback',
		},
		later: true,
	},
	{
		id: '§1.2.5',
		title: { nl: 'Vragen die het goede voorop zetten', en: 'Questions that put the good first' },
	},
	{
		id: '§1.2.6',
		title: {
			nl: 'De klas denkt samen na over regels; tien regels zijn het begin',
			en: 'The class thinks about rules together; ten rules are the start',
		},
	},
	{ id: '§1.2.7', title: { nl: 'Regel 1: luisteren', en: 'Rule 1: listening' } },
	{ id: '§1.2.8', title: { nl: 'Regel 2: laten uitspreken', en: 'Rule 2: letting others finish' } },
	{ id: '§1.2.9', title: { nl: 'Regel 3: van elkaar afblijven', en: 'Rule 3: hands off each other' } },
	{ id: '§1.2.10', title: { nl: 'Regel 4: van spullen afblijven', en: 'Rule 4: hands off belongings' } },
	{ id: '§1.2.11', title: { nl: 'Regel 5: niemand buitensluiten', en: 'Rule 5: leaving nobody out' } },
	{ id: '§1.2.12', title: { nl: 'Regel 6: ruzie uitpraten', en: 'Rule 6: talking a quarrel out' } },
	{
		id: '§1.2.13',
		title: { nl: 'Regel 7: vertellen is geen klikken', en: 'Rule 7: telling is not snitching' },
	},
	{ id: '§1.2.14', title: { nl: 'Regel 8: jezelf zijn', en: 'Rule 8: being yourself' } },
	{
		id: '§1.2.15',
		title: {
			nl: 'Regel 9: stoppen als iemand iets niet wil',
			en: 'Rule 9: stopping when someone does not want it',
		},
	},
	{
		id: '§1.2.16',
		title: { nl: 'Regel 10: de regels van klas en school', en: 'Rule 10: the rules of class and school' },
	},
	{
		id: '§1.2.17',
		title: {
			nl: 'Wie het overkomt, bepaalt of het plagen of pesten is',
			en: 'The one it happens to decides whether it is teasing or bullying',
		},
	},
	{
		id: '§1.2.18',
		title: {
			nl: 'De klas spreekt af wat er gebeurt bij een overtreding',
			en: 'The class agrees what happens when a rule is broken',
		},
		later: true,
	},
	{
		id: '§1.2.19',
		title: {
			nl: 'Wekelijkse mentorles met aandacht voor de sfeer',
			en: 'A weekly mentor lesson with attention for the atmosphere',
		},
		later: true,
	},
	{
		id: '§1.2.20',
		title: {
			nl: 'Ruimte voor een gesprek met de mentor alleen',
			en: 'Room for a talk alone with the mentor',
		},
		later: true,
	},
	{
		id: '§1.2.21',
		title: { nl: 'De regels komen terug als dat nodig is', en: 'The rules come back when needed' },
		later: true,
	},
	{
		id: '§1.2.22',
		title: { nl: 'Nieuwe afspraken erbij als dat nodig is', en: 'New agreements added when needed' },
		later: true,
	},
	{
		id: '§1.2.23',
		title: {
			nl: 'Bovenbouw: maatregelen als er aanleiding is',
			en: 'Upper school: measures when there is cause',
		},
		later: true,
	},
	{
		id: '§1.2.24',
		title: {
			nl: 'Een mentor in de bovenbouw mag er zelf voor kiezen',
			en: 'An upper-school mentor may choose it freely',
		},
		later: true,
	},
	{
		id: '§1.2.25',
		title: { nl: 'Het contract voor een veilige school', en: 'The contract for a safe school' },
		later: true,
	},
	{
		id: '§1.3.0',
		title: {
			nl: 'Pesten kan met en zonder woorden, op veel manieren',
			en: 'Bullying can be with or without words, in many ways',
		},
	},
	{ id: '§1.3.1', title: { nl: 'Vorm: verbaal', en: 'Form: verbal' } },
	{ id: '§1.3.2', title: { nl: 'Vorm: lichamelijk', en: 'Form: physical' } },
	{ id: '§1.3.3', title: { nl: 'Vorm: intimidatie', en: 'Form: intimidation' } },
	{ id: '§1.3.4', title: { nl: 'Vorm: isolatie', en: 'Form: isolation' } },
	{ id: '§1.3.5', title: { nl: 'Vorm: stelen of vernielen', en: 'Form: stealing or damaging' } },
	{ id: '§1.3.6', title: { nl: 'Vorm: digitaal', en: 'Form: digital' } },
	{
		id: '§1.3.7',
		title: { nl: 'Vijf partijen hebben ermee te maken', en: 'Five parties have to do with it' },
	},
	{
		id: '§1.3.8',
		title: {
			nl: 'De zwijgende groep bestaat uit vijf soorten leerlingen',
			en: 'The silent group is made up of five kinds of pupils',
		},
	},
	{ id: '§1.3.9', title: { nl: 'Wie meedoet uit angst', en: 'Those who join in out of fear' } },
	{
		id: '§1.3.10',
		title: { nl: 'Wie meedoet om er zelf beter van te worden', en: 'Those who join in to gain by it' },
	},
	{ id: '§1.3.11', title: { nl: 'Wie zich erbuiten houdt', en: 'Those who stay out of it' } },
	{ id: '§1.3.12', title: { nl: 'Wie het niet ziet', en: 'Those who do not see it' } },
	{
		id: '§1.3.13',
		title: { nl: 'Wie het soms opneemt voor de ander', en: 'Those who sometimes stand up for the other' },
	},
	{
		id: '§1.3.14',
		title: {
			nl: 'Waarom wegkijken of meelachen iets oplevert',
			en: 'Why looking away or laughing along pays',
		},
	},
	{
		id: '§1.3.15',
		title: {
			nl: 'Alle partijen doen mee: de vijfsporenaanpak',
			en: 'All parties take part: the five-track approach',
		},
	},
	{ id: '§2.1.0', title: { nl: 'Vijf sporen voor vijf groepen', en: 'Five tracks for five groups' } },
	{
		id: '§2.1.1.1',
		title: {
			nl: 'Spoor 1: serieus nemen en uitzoeken hoe erg het is',
			en: 'Track 1: taking it seriously and finding out how bad it is',
		},
	},
	{
		id: '§2.1.1.2',
		title: { nl: 'Spoor 1: samen oplossingen bespreken', en: 'Track 1: discussing solutions together' },
	},
	{
		id: '§2.1.1.3',
		title: { nl: 'Spoor 1: helpen bij het werken eraan', en: 'Track 1: helping to work on them' },
	},
	{
		id: '§2.1.1.4',
		title: { nl: 'Spoor 1: advies of hulp als dat nodig is', en: 'Track 1: advice or help when needed' },
	},
	{
		id: '§2.1.1.5',
		title: { nl: 'Spoor 1: ouders kunnen signalen zien', en: 'Track 1: parents can notice signals' },
	},
	{
		id: '§2.1.2.1',
		title: {
			nl: 'Spoor 2: bespreken wat pesten met de ander doet',
			en: 'Track 2: discussing what bullying does to the other',
		},
	},
	{
		id: '§2.1.2.2',
		title: { nl: 'Spoor 2: bespreken waar het vandaan komt', en: 'Track 2: discussing where it comes from' },
	},
	{
		id: '§2.1.2.3',
		title: { nl: 'Spoor 2: bespreken hoe het anders kan', en: 'Track 2: discussing how it can change' },
	},
	{
		id: '§2.1.2.4',
		title: { nl: 'Spoor 2: advies of hulp als dat nodig is', en: 'Track 2: advice or help when needed' },
	},
	{
		id: '§2.1.3.1',
		title: {
			nl: 'Spoor 3: met de groep praten over ieders rol',
			en: 'Track 3: talking with the group about everyone’s part',
		},
	},
	{
		id: '§2.1.3.2',
		title: {
			nl: 'Spoor 3: oplossingen en ieders bijdrage',
			en: 'Track 3: solutions and everyone’s contribution',
		},
	},
	{ id: '§2.1.3.3', title: { nl: 'Spoor 3: samen eraan werken', en: 'Track 3: working on it together' } },
	{
		id: '§2.1.4.1',
		title: {
			nl: 'Spoor 4: zorgen van ouders serieus nemen',
			en: 'Track 4: taking parents’ worries seriously',
		},
	},
	{
		id: '§2.1.4.2',
		title: { nl: 'Spoor 4: uitleg en advies aan ouders', en: 'Track 4: explanation and advice for parents' },
	},
	{
		id: '§2.1.4.3',
		title: { nl: 'Spoor 4: verwijzen naar een deskundige', en: 'Track 4: referring to an expert' },
	},
	{
		id: '§2.1.5.1',
		title: {
			nl: 'Spoor 5: medewerkers kennen pesten en de aanpak',
			en: 'Track 5: staff know bullying and the approach',
		},
	},
	{
		id: '§2.1.5.2',
		title: {
			nl: 'Spoor 5: beleid dat elke medewerker kent',
			en: 'Track 5: a policy every member of staff knows',
		},
	},
	{
		id: '§2.2.0.1',
		title: {
			nl: 'Mentor en coördinatoren zien, horen, onderzoeken en doen',
			en: 'Mentor and coordinators see, hear, analyse and act',
		},
	},
	{ id: '§2.2.0.2', title: { nl: 'Er zijn zes stappen', en: 'There are six steps' } },
	{
		id: '§2.2.1.1',
		title: {
			nl: 'Stap 1: signalen komen uit alle vijf groepen',
			en: 'Step 1: signals come from all five groups',
		},
	},
	{
		id: '§2.2.1.2',
		title: { nl: 'Stap 1: kijken en luisteren is nodig', en: 'Step 1: it takes looking and listening' },
	},
	{
		id: '§2.2.2.0',
		title: {
			nl: 'Stap 2: mentor en leerlingondersteuning analyseren',
			en: 'Step 2: mentor and pupil support analyse',
		},
	},
	{ id: '§2.2.2.1', title: { nl: 'Stap 2: wie zijn erbij betrokken', en: 'Step 2: who is involved' } },
	{ id: '§2.2.2.2', title: { nl: 'Stap 2: hoe ernstig is het', en: 'Step 2: how serious is it' } },
	{ id: '§2.2.2.3', title: { nl: 'Stap 2: wie wordt gepest', en: 'Step 2: who is bullied' } },
	{ id: '§2.2.2.4', title: { nl: 'Stap 2: hoe wordt er gepest', en: 'Step 2: how the bullying happens' } },
	{ id: '§2.2.2.5', title: { nl: 'Stap 2: door wie', en: 'Step 2: by whom' } },
	{ id: '§2.2.2.6', title: { nl: 'Stap 2: wat doet de groep', en: 'Step 2: what the group does' } },
	{ id: '§2.2.2.7', title: { nl: 'Stap 2: hoe lang speelt het al', en: 'Step 2: how long it has gone on' } },
	{ id: '§2.2.2.8', title: { nl: 'Stap 2: wat is er al gedaan', en: 'Step 2: what has been done already' } },
	{ id: '§2.2.2.9', title: { nl: 'Stap 2: andere vragen', en: 'Step 2: other questions' } },
	{
		id: '§2.2.3.1',
		title: {
			nl: 'Stap 3: de analyse is de basis voor het plan',
			en: 'Step 3: the analysis is the basis of the plan',
		},
	},
	{
		id: '§2.2.3.2',
		title: {
			nl: 'Stap 3: mentor en leerlingcoördinator maken het plan',
			en: 'Step 3: mentor and pupil coordinator make the plan',
		},
	},
	{
		id: '§2.2.3.3',
		title: { nl: 'Stap 3: korte en lange termijn apart', en: 'Step 3: short and long term apart' },
	},
	{
		id: '§2.2.3.4',
		title: { nl: 'Stap 3: kort: het pesten stopt meteen', en: 'Step 3: short: the bullying stops at once' },
	},
	{
		id: '§2.2.3.5',
		title: { nl: 'Stap 3: lang: een betere sfeer', en: 'Step 3: long: a better atmosphere' },
	},
	{ id: '§2.2.3.6', title: { nl: 'Stap 3: iedereen krijgt een rol', en: 'Step 3: everyone gets a part' } },
	{
		id: '§2.2.4.1',
		title: {
			nl: 'Stap 4: bij elke actie nagaan of het werkt',
			en: 'Step 4: checking each action for its effect',
		},
	},
	{ id: '§2.2.4.2', title: { nl: 'Stap 4: vroeg bijsturen', en: 'Step 4: adjusting early' } },
	{ id: '§2.2.4.3', title: { nl: 'Stap 4: gesprekken met een leidraad', en: 'Step 4: talks with a guide' } },
	{
		id: '§2.2.4.4',
		title: { nl: 'Stap 4: afspraken in de gesprekken', en: 'Step 4: agreements in the talks' },
	},
	{
		id: '§2.2.5.1',
		title: {
			nl: 'Stap 5: drie mensen kijken terug op het geheel',
			en: 'Step 5: three people look back on the whole',
		},
	},
	{ id: '§2.2.5.2', title: { nl: 'Stap 5: wat is er bereikt', en: 'Step 5: what has been reached' } },
	{
		id: '§2.2.5.3',
		title: {
			nl: 'Stap 5: leerlingen en ouders horen de afspraken',
			en: 'Step 5: pupils and parents hear the agreements',
		},
	},
	{
		id: '§2.2.5.4',
		title: { nl: 'Stap 5: de afspraken staan in SOM', en: 'Step 5: the agreements are in SOM' },
	},
	{
		id: '§2.2.6.1',
		title: {
			nl: 'Stap 6: het pesten gaat door en afspraken zijn niet nagekomen',
			en: 'Step 6: the bullying goes on and agreements are not kept',
		},
	},
	{
		id: '§2.2.6.2',
		title: {
			nl: 'Stap 6: schorsing van één schooldag is mogelijk',
			en: 'Step 6: suspension for one school day is possible',
		},
	},
	{
		id: '§2.2.6.3',
		title: { nl: 'Stap 6: langer, tot vijf schooldagen', en: 'Step 6: longer, up to five school days' },
	},
	{
		id: '§2.2.6.4',
		title: { nl: 'Stap 6: voordracht voor verwijdering', en: 'Step 6: nomination for expulsion' },
	},
	{
		id: '§2.2.6.5',
		title: {
			nl: 'Stap 6: het protocol van de scholengroep geldt ook',
			en: 'Step 6: the school group’s protocol applies too',
		},
	},
	{
		id: '§PM.1',
		title: {
			nl: 'Een melding komt van leerling, docent, ouder of OOP',
			en: 'A report comes from pupil, teacher, parent or support staff',
		},
	},
	{ id: '§PM.2.1', title: { nl: 'PM-1: de mentor onderzoekt', en: 'PM-1: the mentor investigates' } },
	{
		id: '§PM.2.2',
		title: { nl: 'PM-1: gesprekken met beide leerlingen', en: 'PM-1: talks with both pupils' },
	},
	{ id: '§PM.2.3', title: { nl: 'PM-1: de mentor legt vast in SOM', en: 'PM-1: the mentor records in SOM' } },
	{
		id: '§PM.3.1',
		title: {
			nl: 'PM-2: bij herhaling overleg met coördinator of afdelingsleider',
			en: 'PM-2: on recurrence, discussion with coordinator or department head',
		},
	},
	{ id: '§PM.3.2', title: { nl: 'PM-2: nieuwe afspraken op papier', en: 'PM-2: new agreements in writing' } },
	{
		id: '§PM.3.3',
		title: {
			nl: 'PM-2: mentor en afdelingsleider praten met de leerlingen',
			en: 'PM-2: mentor and department head talk with the pupils',
		},
	},
	{
		id: '§PM.3.4',
		title: { nl: 'PM-2: ouders horen de afspraken', en: 'PM-2: parents hear the agreements' },
	},
	{
		id: '§PM.3.5',
		title: {
			nl: 'PM-2: coördinator of afdelingsleider legt vast in SOM',
			en: 'PM-2: coordinator or department head records in SOM',
		},
	},
	{
		id: '§PM.4.1',
		title: {
			nl: 'PM-3: overleg met de ondersteuningscoördinator',
			en: 'PM-3: discussion with the support coordinator',
		},
	},
	{
		id: '§PM.4.2',
		title: { nl: 'PM-3: alle betrokkenen komen bij elkaar', en: 'PM-3: everyone involved meets' },
	},
	{
		id: '§PM.5.1',
		title: {
			nl: 'De mentor gaat regelmatig na of afspraken lopen',
			en: 'The mentor checks regularly whether agreements are kept',
		},
	},
	{
		id: '§PM.5.2',
		title: {
			nl: 'De ondersteuningscoördinator geeft advies bij elke stap',
			en: 'The support coordinator advises at every step',
		},
	},
	{ id: '§PM.6', title: { nl: 'Ook buiten school is er hulp', en: 'There is help outside the school too' } },
	{ id: '§B1.V.1', title: { nl: 'Doel 1: vertrouwen en helderheid', en: 'Aim 1: trust and clarity' } },
	{
		id: '§B1.V.2',
		title: {
			nl: 'De leerling heeft begrip nodig en twijfelt soms aan zichzelf',
			en: 'The pupil needs understanding and may doubt themselves',
		},
	},
	{ id: '§B1.V.3', title: { nl: 'Het eigen verhaal eerst', en: 'Their own story first' } },
	{ id: '§B1.V.4', title: { nl: 'Vragen hoe het voelt', en: 'Asking how it feels' } },
	{ id: '§B1.V.5', title: { nl: 'Geruststellen en waarderen', en: 'Reassuring and valuing' } },
	{
		id: '§B1.V.6',
		title: { nl: 'Laten merken dat er iets gebeurt', en: 'Showing that something will be done' },
	},
	{
		id: '§B1.V.7',
		title: { nl: 'Oorzaak, schuld en oplossing later', en: 'Cause, blame and solution later' },
	},
	{ id: '§B1.V.8', title: { nl: 'Doel 2: een duidelijk beeld', en: 'Aim 2: a clear picture' } },
	{ id: '§B1.V.9', title: { nl: 'Vraag: klopt het?', en: 'Question: is it true?' } },
	{ id: '§B1.V.10', title: { nl: 'Vraag: door wie?', en: 'Question: by whom?' } },
	{ id: '§B1.V.11', title: { nl: 'Vraag: hoe?', en: 'Question: how?' } },
	{ id: '§B1.V.12', title: { nl: 'Vraag: waar?', en: 'Question: where?' } },
	{ id: '§B1.V.13', title: { nl: 'Vraag: wanneer?', en: 'Question: when?' } },
	{ id: '§B1.V.14', title: { nl: 'Vraag: hoe vaak?', en: 'Question: how often?' } },
	{ id: '§B1.V.15', title: { nl: 'Vraag: hoe lang al?', en: 'Question: for how long?' } },
	{ id: '§B1.V.16', title: { nl: 'Vraag: wie weten ervan?', en: 'Question: who knows?' } },
	{ id: '§B1.V.17', title: { nl: 'Vraag: wie probeert te helpen?', en: 'Question: who tries to help?' } },
	{ id: '§B1.V.18', title: { nl: 'Vraag: wat hielp dat?', en: 'Question: what did that do?' } },
	{
		id: '§B1.V.19',
		title: { nl: 'Vraag: wat wil je bereiken?', en: 'Question: what do you want to reach?' },
	},
	{
		id: '§B1.V.20',
		title: {
			nl: 'Geen kant-en-klare oplossing, wel werk eraan',
			en: 'No ready-made solution, but work on one',
		},
	},
	{ id: '§B1.V.21', title: { nl: 'Nu zijn afspraken nodig', en: 'Now agreements are needed' } },
	{ id: '§B1.V.22', title: { nl: 'Wat de leerling zelf wil doen', en: 'What the pupil wants to do' } },
	{ id: '§B1.V.23', title: { nl: 'Letten op: omgang met anderen', en: 'Looking at: dealing with others' } },
	{ id: '§B1.V.24', title: { nl: 'Letten op: lichaamstaal', en: 'Looking at: body language' } },
	{ id: '§B1.V.25', title: { nl: 'Letten op: gevoelens laten zien', en: 'Looking at: showing feelings' } },
	{ id: '§B1.V.26', title: { nl: 'Letten op: sterker staan', en: 'Looking at: standing stronger' } },
	{ id: '§B1.V.27', title: { nl: 'Elke stap eerst met de leerling', en: 'Every step with the pupil first' } },
	{ id: '§B1.V.28', title: { nl: 'De leerling kan terugkomen', en: 'The pupil can come back' } },
	{
		id: '§B1.V.29',
		title: { nl: 'Angst dat het erger wordt: uitleg geven', en: 'Fear that it gets worse: explaining' },
	},
	{
		id: '§B1.V.30',
		title: { nl: 'Vertellen wat er gebeurt als het doorgaat', en: 'Telling what happens if it goes on' },
	},
	{
		id: '§B1.V.31',
		title: { nl: 'Samen beslissen over een gezamenlijk gesprek', en: 'Deciding together about a joint talk' },
	},
	{ id: '§B1.V.32', title: { nl: 'Nooit geheimhouding beloven', en: 'Never promising secrecy' } },
	{
		id: '§B1.P.1',
		title: { nl: 'De situatie verkennen, in drie delen', en: 'Exploring the situation, in three parts' },
	},
	{
		id: '§B1.P.2',
		title: {
			nl: 'Confronteren, oorzaken zoeken, vervolg schetsen',
			en: 'Confronting, finding causes, sketching what follows',
		},
	},
	{
		id: '§B1.P.3',
		title: {
			nl: 'Confronteren is iets anders dan kritiek geven',
			en: 'Confronting is not the same as criticising',
		},
	},
	{
		id: '§B1.P.4',
		title: {
			nl: 'Gedrag dat te zien was, zonder uitleg erbij',
			en: 'Behaviour that could be seen, without reading into it',
		},
	},
	{
		id: '§B1.P.5',
		title: { nl: 'Invullen wordt kritiek: laat het', en: 'Filling in becomes criticism: leave it' },
	},
	{
		id: '§B1.P.6',
		title: {
			nl: 'Duidelijk over het gedrag, met behoud van de band',
			en: 'Clear about the behaviour, keeping the bond',
		},
	},
	{ id: '§B1.P.7', title: { nl: 'Oordeel niet over de persoon', en: 'Do not judge the person' } },
	{
		id: '§B1.P.8',
		title: { nl: 'Wie zich afgewezen voelt, sluit zich af', en: 'Who feels rejected closes up' },
	},
	{
		id: '§B1.P.9',
		title: { nl: 'Noem de situatie, geen altijd of nooit', en: 'Name the situation, no always or never' },
	},
	{ id: '§B1.P.10', title: { nl: 'Gericht op verandering', en: 'Aimed at change' } },
	{
		id: '§B1.P.11',
		title: { nl: 'Vraag: waarvoor is dit gedrag nodig?', en: 'Question: what is this behaviour needed for?' },
	},
	{ id: '§B1.P.12', title: { nl: 'Vraag: wat levert het op?', en: 'Question: what does it bring?' } },
	{
		id: '§B1.P.13',
		title: {
			nl: 'Vraag: wat krijgt de ander over zich heen?',
			en: 'Question: what is taken out on the other?',
		},
	},
	{
		id: '§B1.P.14',
		title: { nl: 'Bespreken dat meevoelen ontbrak', en: 'Discussing that fellow feeling was missing' },
	},
	{
		id: '§B1.P.15',
		title: { nl: 'Vraag: wat ga je eraan doen?', en: 'Question: what will you do about it?' },
	},
	{ id: '§B1.P.16', title: { nl: 'Het pesten stopt nu', en: 'The bullying stops now' } },
	{ id: '§B1.P.17', title: { nl: 'De school accepteert het niet', en: 'The school does not accept it' } },
	{
		id: '§B1.P.18',
		title: { nl: 'Wat er volgt als het weer gebeurt', en: 'What follows if it happens again' },
	},
	{
		id: '§B1.S.1',
		title: { nl: 'Samen: de mentor kan dit gesprek leiden', en: 'Together: the mentor can lead this talk' },
		later: true,
	},
	{
		id: '§B1.S.2',
		title: { nl: 'Samen: hulp van een coördinator', en: 'Together: help from a coordinator' },
		later: true,
	},
	{
		id: '§B1.S.3',
		title: {
			nl: 'Samen: eerst wegen of het zinvol en veilig is',
			en: 'Together: first weighing whether it is useful and safe',
		},
		later: true,
	},
	{
		id: '§B1.S.4',
		title: { nl: 'Samen: anders een andere weg', en: 'Together: otherwise another way' },
		later: true,
	},
	{
		id: '§B1.S.5',
		title: { nl: 'Samen: het doel is herstel', en: 'Together: the aim is repair' },
		later: true,
	},
	{
		id: '§B1.S.6',
		title: {
			nl: 'Samen: maatregelen en hulp horen in aparte gesprekken',
			en: 'Together: measures and help belong in separate talks',
		},
		later: true,
	},
	{
		id: '§B1.S.7',
		title: { nl: 'Samen: om de beurt vertellen', en: 'Together: telling in turn' },
		later: true,
	},
	{
		id: '§B1.S.8',
		title: { nl: 'Samen: wie gepest wordt, meestal eerst', en: 'Together: the bullied pupil usually first' },
		later: true,
	},
	{
		id: '§B1.S.9',
		title: { nl: 'Samen: niet door elkaar praten', en: 'Together: not interrupting' },
		later: true,
	},
	{ id: '§B1.S.10', title: { nl: 'Samen: wat is er nodig', en: 'Together: what is needed' }, later: true },
	{
		id: '§B1.S.11',
		title: { nl: 'Samen: wat ieder zelf kan doen', en: 'Together: what each can do' },
		later: true,
	},
	{
		id: '§B1.S.12',
		title: { nl: 'Samen: wat ze van elkaar nodig hebben', en: 'Together: what they need from each other' },
		later: true,
	},
	{
		id: '§B1.S.13',
		title: { nl: 'Samen: wat ze van de mentor nodig hebben', en: 'Together: what they need from the mentor' },
		later: true,
	},
	{
		id: '§B1.S.14',
		title: {
			nl: 'Samen: wat ze van klas of ouders nodig hebben',
			en: 'Together: what they need from class or parents',
		},
		later: true,
	},
	{ id: '§B1.S.15', title: { nl: 'Samen: is dit genoeg', en: 'Together: is this enough' }, later: true },
	{
		id: '§B1.S.16',
		title: { nl: 'Samen: het pesten gebeurt niet meer', en: 'Together: the bullying no longer happens' },
		later: true,
	},
	{
		id: '§B1.S.17',
		title: { nl: 'Samen: afspraken in SOM', en: 'Together: agreements in SOM' },
		later: true,
	},
	{
		id: '§B1.S.18',
		title: {
			nl: 'Samen: leerlingen en ouders krijgen de afspraken',
			en: 'Together: pupils and parents get the agreements',
		},
		later: true,
	},
	{
		id: '§B1.S.19',
		title: { nl: 'Samen: met ieder een vervolgafspraak', en: 'Together: a follow-up with each' },
		later: true,
	},
	{
		id: '§B1.S.20',
		title: { nl: 'Samen: opnieuw samen als het veilig is', en: 'Together: together again when it is safe' },
		later: true,
	},
	{ id: '§B1.S.21', title: { nl: 'Samen: of ieder apart', en: 'Together: or each apart' }, later: true },
	{ id: '§B2.0', title: { nl: 'Informatie voor ouders', en: 'Information for parents' } },
	{
		id: '§B2.S1',
		title: { nl: 'Signaal: niet naar school willen', en: 'Signal: not wanting to go to school' },
	},
	{
		id: '§B2.S2',
		title: { nl: 'Signaal: niets vertellen over school', en: 'Signal: telling nothing about school' },
	},
	{
		id: '§B2.S3',
		title: { nl: 'Signaal: geen vrienden over de vloer', en: 'Signal: no friends coming or going' },
	},
	{ id: '§B2.S4', title: { nl: 'Signaal: lagere resultaten', en: 'Signal: lower results' } },
	{ id: '§B2.S5', title: { nl: 'Signaal: spullen kwijt of kapot', en: 'Signal: belongings lost or broken' } },
	{ id: '§B2.S6', title: { nl: 'Signaal: hoofdpijn of buikpijn', en: 'Signal: headache or stomach ache' } },
	{ id: '§B2.S7', title: { nl: 'Signaal: blauwe plekken', en: 'Signal: bruises' } },
	{ id: '§B2.S8', title: { nl: 'Signaal: slecht slapen', en: 'Signal: sleeping badly' } },
	{ id: '§B2.S9', title: { nl: 'Signaal: geen verjaardag willen', en: 'Signal: not wanting a birthday' } },
	{ id: '§B2.S10', title: { nl: 'Signaal: binnen blijven', en: 'Signal: staying indoors' } },
	{
		id: '§B2.S11',
		title: { nl: 'Signaal: niet alleen op pad durven', en: 'Signal: not daring to go out alone' },
	},
	{
		id: '§B2.S12',
		title: { nl: 'Signaal: niet meer naar de club', en: 'Signal: no longer going to the club' },
	},
	{
		id: '§B2.S13',
		title: { nl: 'Signaal: bepaalde kleren niet meer', en: 'Signal: certain clothes no longer' },
	},
	{ id: '§B2.S14', title: { nl: 'Signaal: boos of verdrietig thuis', en: 'Signal: angry or sad at home' } },
	{ id: '§B2.S15', title: { nl: 'Signaal: zichzelf pijn doen', en: 'Signal: hurting themselves' } },
	{ id: '§B2.D1', title: { nl: 'Advies: serieus nemen', en: 'Advice: take it seriously' } },
	{
		id: '§B2.D2',
		title: { nl: 'Advies: praten als uw kind dat wil', en: 'Advice: talk when your child wants to' },
	},
	{ id: '§B2.D3', title: { nl: 'Advies: ga naar de mentor', en: 'Advice: go to the mentor' } },
	{ id: '§B2.D4', title: { nl: 'Advies: zeg dat het tijd kost', en: 'Advice: say that it takes time' } },
	{ id: '§B2.D5', title: { nl: 'Advies: blijf vragen hoe het gaat', en: 'Advice: keep asking how it goes' } },
	{
		id: '§B2.D6',
		title: {
			nl: 'Advies: als uw kind wil dat u zwijgt',
			en: 'Advice: when your child wants you to keep quiet',
		},
	},
	{
		id: '§B2.D7',
		title: { nl: 'Advies: houd contact met de mentor', en: 'Advice: keep in touch with the mentor' },
	},
	{ id: '§B2.D8', title: { nl: 'Advies: hulp van een deskundige', en: 'Advice: help from an expert' } },
	{ id: '§B2.D9', title: { nl: 'Advies: kom in actie', en: 'Advice: take action' } },
	{ id: '§B3.0', title: { nl: 'Organisaties buiten de school', en: 'Organisations outside the school' } },
	{ id: '§B3.1', title: { nl: 'Kindertelefoon', en: 'Kindertelefoon' } },
	{ id: '§B3.2', title: { nl: 'Stop Pesten Nu', en: 'Stop Pesten Nu' } },
	{ id: '§B3.3', title: { nl: 'Kinderombudsman', en: 'Kinderombudsman' } },
	{ id: '§B3.4', title: { nl: 'Regenboogloket', en: 'Regenboogloket' } },
	{ id: '§B3.5', title: { nl: 'Ouders & Onderwijs', en: 'Ouders & Onderwijs' } },
	{ id: '§B3.6', title: { nl: 'Balans', en: 'Balans' } },
] as const satisfies readonly Paragraph[];
