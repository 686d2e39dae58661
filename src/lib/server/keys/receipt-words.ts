/**
 * The words of receipt codes: 2,048, so eleven bits each. DESIGN §7.
 *
 * Things a twelve-year-old knows and can spell, write down and read aloud. No body, family, belief,
 * politics, weapon, drug, death, sorrow or school failure, no first name, and nothing that says something about
 * whoever holds the code: it may be found by the very person it must not hurt. Numbers and signs (`tien`, `punt`)
 * are left out because they get written as figures.
 *
 * No two words are one letter apart or sound alike, so that a slip of the pen gives a word that does not exist
 * instead of someone else's. A word that was ever given out has to stay: without it that code opens nothing.
 */
export const receiptWords: readonly string[] = `
	aalbes aanbod aankoop aanleg aanpak aantal aanvoer aardbei aardbol aardgas abonnee acacia accent accu
	acryl actie actrice adapter adres advies afdak afdalen afdruk affiche afrit afslag afstand afvoer afwas
	agenda airco akker akkoord akte album alfabet algebra alinea allebei almanak alpaca alpen alvast amandel
	ambacht amulet analyse ananas anemoon angora anijs anjer ansicht antenne antiek appel applaus april
	aquarel arcade archief arena aria armband aroma artiest artikel asfalt asperge atelier atlas atleet
	atoom audio auditie auteur auto autobus autorit autoweg avatar avenue avocado avond azalea azijn azuur
	badeend badjas badmat badrand badstof bagage bagel bakblik baken baklava bakmeel baksel baktijd bakvorm
	bal balans ballade ballet ballon balspel balzaal bamboe banjo baret bariton barok basalt basis basket
	bassin bassist bazaar beamer bedankt bedding bedlamp bedrag bedrijf beekdal beeld begin begonia behalen
	behalve behang beheer behoren beiaard beige beitel beits beker belbus beleg bellen belofte beloven
	beneden benzine bereik berg berghut berging bergpas bergtop bericht bermuda beroep beslag besluit bessen
	bestaan bestand bestek beton beuk beurt bewaren bewegen bewolkt bewoner bezem bezoek bidon bieden bies
	bigband bijbaan bijboot bijlage bijrol bijval biljart biljet bingo binnen bioloog biotoop bivak blaadje
	blad bladzij blazen blender blijven blikje blinken bloeien bloem bloesem blok blokhut bobslee bocht
	bodem boei boekbon boeket boenen boenwas boetiek boiler bolhoed bolster bonbon bonsai bonus boog boomhut
	boomrij boomtak boomtop bord bordes borduur bos bosbes bosduif bosloop bosmuis bospad bosrand bosui
	boter bottel bouwen bouwhek bouwset boven bovenop bowling braam bravo breedte breien breiwol brengen
	bretels brevet bridge brie briefje broche broek brokaat brommer bron bronzen broodje browser bruisen
	brunch buffel buggy buidel buigen buizerd bulgur bumper burcht bureau burger burrito busbaan busje
	buslijn busreis button buxus cabaret cabine cabrio cactus cadeau cake camera camper camping campus
	canvas caravan carbon carport cascade cassis cavia ceder cellist cello cement centrum chalet chanson
	charter cheddar cheeta chef chemie chips cipres circuit circus cirkel citaat citroen citrus claxon clip
	club coach cocon cola colbert collage collega collie coltrui column combi comfort commode compost
	compote concert condor console contact contour cookie cornet corvee couplet coupon coureur cover cracker
	creatie cricket crouton cruise cupcake curling curry cursor cursus cyclus daarna dadel dagblad dagboek
	dagpas dahlia dakgoot dakluik dakpan dakraam dakrand daktent daktuin dambord damhert dammen damspel dank
	dansen dansles das datum debuut decibel decor deeg deegrol deinen deining dek dekbed deksel dekzeil
	delen delta denim denken depot derby dessert detail deuntje deur deurbel deurmat diadeem diagram dialect
	dialoog diamant dichter dienen dienst diepte diesel dijk dille dimmer diner dino dinsdag dipsaus direct
	disco display distel divan dobber doel doelnet dolfijn domino donut donzig dooier doolhof doosje doperwt
	dorp dorpel draad draaien dragon drempel dribbel drijven drinken drogen droom druif drukker drukte drum
	druppel dubbel duet duiken duikles duikpak duim duinbos duinpan duo dutje dynamo echo eclips editie eend
	eetbaar eethoek eethuis eetzaal effect egel eierdop eiersla eigeel eigen eik eiwit ekster eland element
	elftal elkaar elpee email embleem emmer emoe emoji energie entree envelop ergens ervaren erwt esdoorn
	etalage etappe eten etentje etiket etmaal etui euro evenaar exact expo export expres extra fabriek
	factor fakkel falafel fanclub fanfare fauna fazant feestje ferry festijn feta fictie ficus fiets filet
	filiaal film filmrol filmset filter finale finish fjord flanel flat fleece fles fleurig fluweel foelie
	fondue fontein forel formaat formule fornuis fortuin forum fossiel foxtrot fraai freesia fret fris
	frisbee frituur fruit functie fuut gaai galerij galjoen galmen galop gangpad garage garde garen garnaal
	gasstel gazelle gazon gebied geblokt gebouw gebreid gebrom gebruik gedekt gedicht geduld gefluit gegrild
	geheel geiser gekko gekoeld gekookt gekruid geldig gelei geluid geluk gemak gemalen gember gemengd
	genoeg gepeld geplakt gepoft geraspt gerbera gerecht gereed gerold gerst geruit gesp gespin gesprek
	gestipt getij geul geurig geval geven geverfd gevlekt gevolg gewas geweven gezeefd gezoem gids gieter
	giraf gist gitaar glanzen glas glasbak glaswol glazuur glijden glimmen glitter globe gloed golf golfbal
	gong gooien gordel gordijn gouden goudvis gourmet graan gracht grafiek graniet granola grasmat gratis
	gravel gravure grazen grendel greppel griffel grijs grill grilpan grind grizzly groen groente groeten
	grot grutto gulden gum gunstig guppy gymles gympie gymtas gymzaal haak hagedis haiku halen halfuur halo
	halte hamster handbal handkar handtas handvat hanger hangmat haring harnas harp harpist hartig haspel
	hatsjie haver havik headset heelal heester hefboom heg heide heilbot hekwerk helder helft helling helm
	helpen hemd hendel hengsel herberg herdruk herfst herstel hert hertog heuvel hijsen hinde hiphop hitte
	hobbel hobo hoed hoepel hoeve hoeveel hofje hommel honing honk honkbal hoodie hoogte hooi hoorn hop
	horizon horloge hostel houder houten houtwol houvast huifkar huis huiskat huismus hulst hummus humor
	husky hut hutspot ibis icoon ideaal idee iep iglo ijsbaan ijsbeer ijsberg ijsje ijskar ijskast ijskoud
	ijspret ijsthee ijstijd ijsvrij ijzel ijzeren illusie imker impala import inbus index indigo indruk
	ingang ingooi inham inhoud inkoop inkt inktpen inktpot inktvis inmaken inrit insect insigne instap
	invoer inwoner inzicht item jaar jaguar jam jampot januari jarig jaszak jazz jeans jeep jetski jeugd
	jockey jodelen joepie joggen jojo jubel judo judopak juichen jukebox jungle junior jury jutter juweel
	kaap kaars kaarten kaatsen kachel kade kajak kajuit kalk kalkoen kamer kamille kanaal kanarie kaneel
	kano kantine kantoor kapstok karaf karamel karaoke karmijn karper karton karwei kasboek kassa kassei
	kassier kasteel kat katoen katrol kauwgom kavel kaviaar keeper keer kelner kennen kermis kern kerrie
	kervel ketel ketting keuken keuze kiemen kievit kiezel kijken kijkhut kikker kiosk kiwi klaar klamboe
	klank klaver kleding kleed klep kleur kleven klif klimaat klimhal klimmer klimop klimrek klinker klodder
	klomp klont klos kluisje kluit klussen kluwen knabbel knapzak kneden knijper knikken knippen knoedel
	knoop knuffel knus knutsel koala kobalt koek koekoek koelbox koelen koeltas koerier koets koffie kolom
	kom kombuis komedie komeet komijn kompas kookles kookpot kool koolsla koopje koorlid kopen koperen kopie
	koplamp koprol korf korfbal korrel korting kosmos kosten kostuum koude kraal krant krater kreeft kreek
	krekel kriebel krijgen krijt krik kringel kristal krokant kroket krokus kronkel kroon kropsla kruiden
	kruidig kruimel kubus kuipje kunst kurk kurkuma kustweg kwaken kwark kwartet kwarts kweker kwelder
	kwintet laadbak laan lab ladder lading lagune lamel lamp lampion landen lapje laptop lariks lasagne
	laser lassen latte latwerk laurier lauw lava lectuur leeuw legende leggen legging leguaan leiding lelie
	lemming lengte lens lepel leren letter leuning lezing libelle lied lift ligbed lijmen lijmpot lijn
	lijnbus lijster lila limoen liniaal linze liter lobby locatie loep logboek logeren logica logo lokaal
	loket lolly loods loofbos looppad loper loten lotus luchter luchtig luifel luik luister lunch lupine
	luwte maaien maand maandag maanvis machine magenta magie magisch magma magneet mailbox mailen makreel
	manchet mandje manege manen manier mantel map maraca marimba markt marmot mars marter masker mast
	matglas matroos maximum mayo meander meedoen meegaan meel meerval meestal meetlat mei melk melkbus
	melkkan melkpak melkweg melodie memo memory mengen menu messing metalen meteen meteoor meter methode
	meting metro meubel miauwen middag midden mijl mikado milieu mimosa minibus minimum minuut mistig mixer
	mode modern moeras mokka molen moment monitor monteur morgen mosterd motel motief motor mousse muesli
	muffin muismat munt mus museum musical muziek mythe naam nacho najaar namaak narwal natuur nawoord
	nazomer nectar nemen nestje net netwerk nevel nieten nietje nieuw nikkel nis noord noot noteren notitie
	nougat nummer nylon oase ober object oceaan ochtend octopus oefenen oehoe oerbos oerwoud okapi okra
	oktober olie oliebol olijf omelet omhoog omkeren omlaag omslag omtrek omweg onderin onlangs ontbijt
	ontwerp onweer oogst ooit oorbel opbouw openen opening opera ophalen oplader opmaak opname opnieuw oppas
	oprit oproep opstaan opstap opstel optisch optocht oranje orde ordenen ordner oregano orgel origami orka
	orkest otter ovaal ovenrek overall overdag overjas overleg paard pagina pakhuis pakket paleis palet
	paling palm palmtak panda panini panter papaja papier paprika paraaf parade paraplu parasol parel parka
	parkiet paspop pass passage pasta pastei patat patio patrijs patroon pauze pedaal peddel pels pen
	penalty penning penseel pension peper pergola periode perk perron perzik petunia pianist piano piccolo
	pier pilaar piloot pincet pioen pipet piraat pit pixel pizza plaatje plaats plafond plakker plaksel
	plamuur plan planeet planten plastic plataan platina plavuis plein plek plezier plint ploeg plons plooi
	pluche pluim plukken plumeau podcast podium poetsen polka polo pomp pompoen poncho ponton pony poort
	popcorn popsong popster portaal portiek portret poseren positie post postbus postvak potlood prairie
	praline precies prent prettig pretzel prima printen product proef profiel project proza publiek pudding
	pui puma punaise puntzak puree pureren purper puur puzzel pyjama quilt quiz raadsel raat radar raden
	radijs radio radslag raffia ragebol ragout rails raket rally rand ranja rapper rasp raster ravijn
	ravioli reactie rebus recept rechtop reclame redden reeks refrein regelen regen regie reiger reis
	reistas rekbaar rekenen rekstok reling rem remblok remix renbaan rendier renner reptiel retour revue
	richel ricotta ridder riet rietdak rif rijden rijles rijm rijpony rijst rijtuig rijwiel ring ringmap
	ringweg rinkel risotto ritme rivier robot roedel roeien roeiles roer roerbak roerei roest roffel rog
	roller rolluik rolmaat roltas roltrap romig ronde rondom rondweg rood roomijs rooster rotan rotonde rots
	route routine rozet rozijn rubriek rucola rugby rugzak ruilen ruimte ruiter rumba rups rust rustiek
	safari saffier salade salie salon salsa salto samba samen sandaal sappig sardine satijn saus sauskom
	sauspan savanne scanner scepter schaaf schaats schaker schelp schema schemer scherm schets schijf schip
	schoen schor schotel schrift schroef schub schuit schuur scooter script seconde sector segment seizoen
	sensor serie sering servet servies sesam sfeer shampoo shanty shirt shovel shuttle sieraad siervis sijs
	silo sinds siroop sjaal sjalot sjerp sjoelen sjorren sjouwen skate skeeler skelter sketch ski skibaan
	skihelm skiles skilift skipak slalom slasaus slee sleuf sleutel slijpen slinger slipper sloffen slot
	sluis sluiten smaak smaragd smeden smelten smullen snack snappen snavel sneaker sneeuw snelbus snelweg
	snoeien snoer snorkel soepkom soeppan sofa softbal softijs sok solist soms sonar sopraan sorbet spade
	spagaat spannen spar spatel specht speld spelen speling sperwer speuren spiegel spijker spiraal spits
	spitten spoedig spoel spons sport spreeuw sprei sprint spruit staaf staart stad stadion stage stalen
	stapel starter statief steeds steiger stekel stekker stellen stelsel stempel stengel steppe ster stereo
	steun steward stick stift stijl stoep stof stofzak stokje stokvis stomen stoppen straat straks strand
	streek strik stro strodak stroom studio stuiver stuur succes sudoku suiker sukade surfer surfles sushi
	sweater symbool systeem tabblad tabel tableau taco tafelen tak tamboer tandem tango tanker tapdans
	tapijt tapir tarwe taxi techno teckel tegoed tekst telkens teller telraam tempo tennis tenor tent tenue
	term termijn terras terrein terrier terug teugel textiel textuur theater thee theekan theekop thema
	theorie thermos tiara ticket tijd tijdens tijger tiktak tillen tip titel tjirpen toast tochtje toegang
	toegift toekan toendra toerbus toerist toestel toeter toetje toeval toffee tofu tol tolweg tomaat
	tompoes toneel tonijn toon topaas toren tosti toveren tractor trailer trainen traject tram trapeze
	trapje trein trekker trend tribune tricot trio triomf triplex trofee trolley trommel trompet trucje
	truck truffel trui tuba tuin tuinbed tuinhek tuinier tuinman tuinpad tuinset tulp tunnel turbine turf
	turnen turnles tweed twijg type uitgang uitgave uitje uitkijk uitleg uitstap uniek uniform update uurtje
	uurwerk vaart vaas vaatwas vacht vakwerk vallei vandaag vangen vangst vanille vanzelf variant veen
	veenbes veger veiling veld veldbed veldsla velduil veldweg venkel venster ventiel veranda verder vergiet
	verguld verhaal verkeer verkoop verlof vermaak vernis vers versie verslag verte vertrek verven vervoer
	vervolg verzoek vest vestzak veulen vezel viaduct vibrato vignet vijlen vijver villa vilt vinden vink
	violist viool visite viskom vissen vissoep vitrage vitrine vla vlaai vlaflip vlakbij vlakgom vlakte
	vleugel vlieger vlier vlinder vlokken vloot vlotter vochtig voedsel voeren voering voetbal vogel volume
	vooraf voorin vooruit voorzet vork vorst vouw vraag vrede vriezen vroeg vrucht vulkaan vulling vulpen
	waaier wachten wad wafel wagon walnoot wals wanneer wanten warmte wasbak wasbeer wasbord wasco wasgoed
	waskom waslijn wasmand waspeen wasrek water webshop website weckpot wedloop weefsel weekend weetje
	wegdek wegwijs weiland wekker welkom wensen wereld werf werkdag werken werking wever wiegen wiel wifi
	wijkbus wijzen wilg wimpel winst winter wissel witlof wokkel wolk wombat wonen woonark worden wortel
	woud wrap wuiven yoga yoghurt zaagsel zaagvis zaaibed zaal zadelen zagen zakdoek zakgeld zaklamp zandbak
	zandpad zandweg zang zangles zebra zee zeedijk zeegras zeehond zeemlap zeepbak zeepbel zeepsop zeereis
	zeeslak zeevis zeewier zeezout zeilen zeilles zenden zetmeel zicht zigzag zijde zijdeur zijkant zijlijn
	zijraam zijtak zijweg zilver zingen zitbank zithoek zitkuil zitzak zodra zoemen zojuist zolang zolder
	zomer zon zonhoed zonnig zoom zout zoutvat zoveel zuil zuivel zuring zwaaien zwaan zwabber zwaluw
	zwembad zwemles zwemmen zwerm zweven
`
	.trim()
	.split(/\s+/);
