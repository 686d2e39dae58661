/** Names one may meet at a Dutch school. Invented people: a name is put together by chance. */
export interface Background {
	/** How many of a hundred families. */
	share: number;
	children: readonly string[];
	adults: readonly string[];
	/** With the prefix before a bar: `de|Boer`. */
	families: readonly string[];
}

const words = (text: string) => text.trim().split(/\s+/);
const names = (text: string) => text.split(',').map((name) => name.trim());

export const backgrounds: readonly Background[] = [
	{
		share: 56,
		children:
			words(`Anna Annika Anouk Babette Bo Carlijn Demi Eline Elin Emma Esmee Eva Evi Fenna Fien Fleur Floor
			Hanna Iris Isa Jasmijn Jet Julia Juna Kate Lauren Lieke Linde Lisa Liv Loes Lola Maud Merel Mila Myrthe Nina
			Noa Norah Pien Puck Renske Roos Saar Sanne Sara Silke Sophie Suze Tess Veerle Yara Zoë Bas Ben Boaz Boris Bram
			Casper Cas Daan David Dex Dylan Fedde Finn Floris Gijs Guus Hidde Hugo Jelle Jens Jesse Joep Jonas Joris Julian
			Jurre Kai Koen Lars Levi Lucas Luuk Mats Max Mees Mick Milan Morris Niek Noah Olivier Pepijn Pim Quinten Rens
			Ruben Sander Siem Stan Stijn Sven Teun Thijs Thomas Tijn Tim Tobias Tygo Vince Wessel Willem Xander`),
		adults:
			words(`Annemiek Annet Arjen Astrid Barbara Bart Bianca Carla Caroline Chantal Dennis Edwin Elsbeth Eric Femke
			Frits Gerard Gerben Hanneke Harm Heleen Inge Ingrid Jacco Jeanet Jeroen Joost Judith Jurgen Karin Kees
			Leonie Lianne Maaike Maarten Machteld Marcel Margriet Marieke Marije Marjolein Marloes Martijn Menno Michiel Mirjam
			Monique Natasja Niels Patrick Petra Pieter Remco Rianne Rik Roelof Saskia Sietske Sjoerd Stefan Suzan Tamara
			Tineke Vincent Wendy Wilma Wouter Yvette`),
		families:
			names(`Aalders, van|Aken, Aerts, van|Asten, Baarda, van|Balen, Beekhof, van der|Beemd, Beukema, Bielsma,
			Bloemhof, de|Boer, van den|Boom, Boersma, Bosveld, Braakman, van den|Brink, Brouwer, van|Buren, Cornelisse, Dalhuis,
			van|Dam, Diepeveen, Dijkhuis, van|Doorn, Drost, van|Duinen, Eikelboom, van|Elst, Engelaar, van|Essen, Feenstra,
			Flierman, Geerlings, van|Gelderen, Geurts, Graafland, van de|Griend, de|Haan, Haverkamp, Heemskerk,
			ter|Heide, van der|Hoek, Hofstede, van den|Hout, Huisman, Idsinga, Jager, Jansma, Kamerling, Kampstra, Kloosterman,
			Koopmans, Korteweg, Kruithof, Kuipers, Lammers, van|Leersum, Lindeboom, van|Loon, Lubbers, Maasdam, van der|Meer,
			Meijerink, Middelkoop, Mulderij, Nieuwenhuis, Noordhoek, Oosterbaan, van|Ommen, Oudshoorn, Peters, Plantinga,
			van der|Ploeg, Poelstra, Postma, Reinders, Rietveld, Roelofs, Ruiter, Schipper, Schouten, Slagter,
			Smeets, Spaans, Stapel, Steenbeek, Storm, Timmerman, Torenvliet, Uiterwijk, in ’t|Veld, Veldkamp, Verbeek, Verhoef,
			Vermeer, Verweij, Vink, van|Vliet, Vogelaar, van der|Wal, Wagenaar, van|Weelden, Wielinga, van|Wijk, Willemse, Winters,
			Witteveen, Zandstra, Zijlstra, Zomer, van|Zuilen`),
	},
	{
		share: 10,
		children:
			words(`Aya Amira Dounia Fatima Hafsa Ikram Inaya Jihane Lina Malak Meryem Nora Rania Safa Salma Siham Soumaya
			Yasmina Zineb Adam Anas Ayoub Bilal Hamza Idris Ilyas Imran Ismail Jawad Mohamed Nassim Othmane Rayan Reda Sami
			Souhail Walid Yassin Younes Zakaria`),
		adults:
			words(`Abdel Ahmed Aicha Aziza Brahim Driss Fouad Hanane Hassan Houda Jamila Karim Khadija Latifa Loubna Malika
			Mounir Mustapha Nadia Naima Rachid Said Saida Souad Tarik Zohra`),
		families:
			names(`Aït Brahim, Amezian, Azahaf, Belhadj, Benhaddou, Benmoussa, Bouchaib, Boulahri, Bouzian, Chaoui,
			Daoudi, El|Fassi, El|Idrissi, El|Kaddouri, Ezzarouali, Haddouchi, Kasmi, Lahlou, Mansouri, Mesbahi,
			Ouali, Oulad Ali, Rahmani, Sabri, Tahiri, Yaakoubi, Zerouali`),
	},
	{
		share: 9,
		children:
			words(`Aleyna Aylin Azra Beren Beyza Defne Ela Elif Esra Hatice Melisa Miray Nehir Nisa Sude Zehra Zeynep Ahmet
			Alperen Arda Baran Berat Burak Can Emir Emre Enes Eren Kaan Kerem Mert Miraç Ömer Taha Yiğit Yusuf`),
		adults:
			words(`Ali Ayşe Bülent Canan Cemal Derya Dilek Emine Ercan Fatma Filiz Gülay Hakan Halil Hülya İbrahim Kemal
			Leyla Mehmet Murat Nuray Orhan Özlem Ramazan Selma Serkan Sevda Yasemin`),
		families:
			names(`Akbulut, Aksoy, Altun, Arıkan, Aydın, Bozkurt, Çakır, Çelikkol, Demirci, Doğru, Erdem, Güneş, Kaplan,
			Karaca, Kılıç, Koçak, Korkmazer, Özkan, Polat, Sarıkaya, Taşdemir, Toprak, Uçar, Ünlü, Yalçınkaya, Yavuz`),
	},
	{
		share: 9,
		children:
			words(`Amisha Anjali Chaya Divya Gia Jaleesa Jahlani Kiara Naomi Nisha Priya Rosita Shanaya Shanice Tanisha Xaviera
			Dion Ferraro Gino Jayden Jeremiah Kishan Mitchell Naveen Nigel Rishi Romano Roshan Sheraldo Sunil Vijay Winston`),
		adults:
			words(`Anita Armand Asha Carmen Chander Cynthia Dewi Edmund Esselien Glenn Henna Humphrey Iwan Lloyd Marlène
			Orlando Radjesh Ronny Sandhya Sharda Sherida Soerin Usha Wanita`),
		families:
			names(`Abendanon, Amatdanom, Baldewsing, Biharie, Blokland, Bhagwandin, Cairo, Doerga, Emanuels, Gangaram,
			Goedschalk, Jagroep, Kalloe, Karijodikromo, Koendan, Lalbahadoer, Leeflang, Mahabier, Nahar,
			Panday, Pinas, Ramdin, Sewnath, Soekhlal, Tjon, Wijngaarde, Zeegelaar`),
	},
	{
		share: 5,
		children:
			words(`Alicja Amelia Hania Kinga Lena Maja Natalia Oliwia Wiktoria Zofia Zuzanna Antoni Bartek Dawid Filip
			Igor Jakub Kacper Mateusz Mikołaj Oskar Szymon Wojtek`),
		adults:
			words(`Agata Agnieszka Andrzej Beata Ewa Grzegorz Iwona Joanna Krzysztof Łukasz Magda Marcin Mariusz Monika Paweł
			Piotr Renata Sławomir Tomasz`),
		families:
			names(`Adamczak, Bielak, Borowiec, Cieślik, Dudek, Gajda, Jagoda, Kaczmarczyk, Kołodziej, Lisowicz,
			Majchrzak, Pawlik, Rogalski, Stachura, Wrona, Zając`),
	},
	{
		share: 4,
		children:
			words(`Cataleya Chayenne Gianna Jurensley Ruthsaida Shahaira Shurlène Yandra Deveron Gilmar Jaïr Jeandro Rudsel Sherwin
			Tyrese Zahir Aurelia Mikah Salomé Noël`),
		adults:
			words(`Angelo Charlton Claudette Curtis Edsel Eugenia Gerarda Ivette Johanna Ludwina Norayla Quincy Raymond
			Rignald Suzette Ursell`),
		families:
			names(`Anthonia, Balentina, Bernadina, Cijntje, Doran, Evertsz, Felicia, Girigori, Isenia, Janga, Koeiman,
			Mathilda, Pieternella, Rosaria, Sluis, Tokaay, Hehanussa, Latupeirissa, Manuhutu, Pattiasina, Sahetapy`),
	},
	{
		share: 3,
		children:
			words(`Dima Farah Jana Lamis Maryam Rama Rawan Sidra Yara Zahra Abdulrahman Amir Fares Hadi Khaled Majd Mustafa
			Navid Omid Tarek Yazan Zaid`),
		adults: words(
			`Ahlam Basel Fadi Farid Ghada Hala Homa Kamal Maher Nour Parisa Rami Rana Reza Samar Shirin Wael Zahid`,
		),
		families: names(`Al|Ahmad, Al|Hariri, Al|Masri, Barakat, Darwisch, Faizi, Ghorbani, Haidari, Issa, Jabari,
			Khalil, Moradi, Nasser, Qasemi, Shahin, Suleiman, Zaman`),
	},
	{
		share: 3,
		children: words(`Ama Efua Eyerusalem Feven Kwame Kofi Luwam Nahom Selam Yonas`),
		adults: words(`Abena Aster Dawit Hiwot Kwabena Tesfay Yaa`),
		families: names(`Amoako, Asante, Ghebre, Habte, Kidane, Mensah, Osei, Tekle, Woldu`),
	},
	{
		share: 2,
		children: words(`An Bao Chen Jiayi Li Linh Mei Ming Minh Thao Wei Xin Yi`),
		adults: words(`Hong Hua Jun Lan Qing Tuan Yun`),
		families: names(`Cheung, Hoang, Lam, Liu, Ngo, Pham, Wong, Zhou`),
	},
];
