package io.relata.contacts.pairs;

import java.util.List;
import java.util.Random;

/** Holds what names, places and numbers of a country are made of. */
enum Land {
    NO(
            "nb",
            "47",
            "Kari,Ola,Ingrid,Bjørn,Åse,Håkon,Marit,Sigurd,Solveig,Øystein,Anne,Anna,Jan,Jon,Torstein,Ragnhild,Gunnar,Liv,Geir,Hege",
            "Nordmann,Hansen,Johansen,Bakke,Solheim,Nygård,Rønning,Sæther,Myhre,Lien,Tveit,Østby,Haugland,Brekke,Moen,Strømsnes,Aasen,Kjær,Fjeld,Hagen",
            "Fjell,Nordlys,Havbris,Skogheim,Brattvær,Grønvoll,Ålesund,Sølvberg,Vestkyst,Trollfjord,Kjerag,Lofot,Bjørkeli,Høyland,Elvebakken,Storm",
            "Transport,Regnskap,Elektro,Eiendomsmegling,Rørlegger,Entreprenør,Arkitekter,Rådgivning,Maskin,Sjømat,Bokhandel,Renhold,Snekkeri,Trykkeri,Bilverksted,Begravelsesbyrå",
            "AS,A/S,ASA,ANS",
            "Storgata,Kirkegata,Strandveien,Fjordgata,Skolegata,Industriveien,Havnegata,Øvre Slottsgate",
            "0155:Oslo:22,5003:Bergen:55,7011:Trondheim:73,4006:Stavanger:51,9008:Tromsø:77,6003:Ålesund:70",
            "post,firmapost,kontakt,ordre"),
    FI(
            "fi",
            "358",
            "Aino,Eero,Päivi,Mikko,Väinö,Sanna,Jukka,Kaisa,Antti,Tuulikki,Riitta,Pekka,Olli,Elina,Hilla,Timo,Mari,Maria,Jari,Jarmo",
            "Korhonen,Virtanen,Mäkelä,Nieminen,Hämäläinen,Koskinen,Järvinen,Lehtonen,Saarinen,Rantanen,Heikkinen,Salo,Niskanen,Lindqvist,Åkerman,Pöyry,Väisänen,Hyttinen,Kärkkäinen,Sjöberg",
            "Järvi,Pohjola,Metsälä,Revontuli,Saimaa,Kivikko,Hämeen,Tuulimylly,Lumi,Koivula,Ylämaa,Merituuli,Itäväylä,Kataja,Sinilintu,Törmä",
            "Kuljetus,Rakennus,Tilitoimisto,Sähköasennus,Konepaja,Kiinteistöhuolto,Leipomo,Kirjapaino,Ohjelmistot,Huonekalut,Autokorjaamo,Siivouspalvelu,Suunnittelu,Kalatukku,Maalaus,Puutarha",
            "Oy,Oyj,Ky,Oy Ab",
            "Mannerheimintie,Puistokatu,Kauppakatu,Rantatie,Asemakatu,Teollisuustie,Hämeenkatu,Kirkkokatu",
            "00100:Helsinki:9,20100:Turku:2,33100:Tampere:3,90100:Oulu:8,40100:Jyväskylä:14,70100:Kuopio:17",
            "info,toimisto,myynti,asiakaspalvelu"),
    BE(
            "nl",
            "32",
            "Sander,Lotte,Wout,Femke,Marieke,Bram,Griet,Koen,Hilde,Stijn,Annelies,Pieter-Jan,Dries,Veerle,Jan,Jef,Els,Ilse,Nele,Thijs",
            "Van den Broeck,De Smet,Peeters,Claes,Vandenberghe,Maes,Wouters,Goossens,Mertens,Aerts,De Clercq,Jacobs,Willems,Hermans,Van Damme,Desmedt,Van der Linden,Lambrecht,Claessens,Brüls",
            "Schelde,Leie,Vlaamse Leeuw,Zeebries,Kempen,Noorderlicht,Brugse Poort,Meetjesland,Dijle,Haspengouw,Polder,Groene Vallei,Sint-Michiel,Oude Molen,Westhoek,Ardoye",
            "Transport,Boekhouding,Elektriciteit,Bouwwerken,Schrijnwerkerij,Drukkerij,Bakkerij,Architecten,Verzekeringen,Tuinaanleg,Installaties,Verhuizingen,Logistiek,Reinigingsdienst,Garage,Meubelen",
            "NV,N.V.,BV,B.V.,BVBA",
            "Kerkstraat,Stationsstraat,Nieuwstraat,Coupure Links,Industrielaan,Molenweg,Koningin Astridlaan,Dorpsplein",
            "9000:Gent:9,2000:Antwerpen:3,3000:Leuven:16,8000:Brugge:50,3500:Hasselt:11,8500:Kortrijk:56",
            "info,contact,bestellingen,administratie"),
    FR(
            "fr",
            "33",
            "Chloé,Luc,Élodie,Mathieu,Noémie,Yves,Étienne,Sylvie,Joël,Pascal,Raphaël,Hélène,François,Françoise,Jean,Jeanne,Marie,Benoît,Anaïs,Michèle",
            "Lefèvre,Dubois,Béranger,Moreau,Girard,Bonnet,Fontaine,Chevalier,Garçon,Lemaître,de La Tour,Le Goff,Roux,Mercier,Dupont,Dupond,Gauthier,Perrin,Morel,Châtelain",
            "Côte d'Azur,Beauséjour,Hirondelle,Étoile,Lumière,Val de Loire,Mont Blanc,Rivière,Bel Air,Océane,Châtaignier,Horizon,Trois Rivières,Garonne,Cévennes,Soleil",
            "Transports,Comptabilité,Électricité,Bâtiment,Menuiserie,Imprimerie,Boulangerie,Architectes,Assurances,Paysages,Plomberie,Déménagements,Logistique,Nettoyage,Informatique,Mobilier",
            "SARL,S.A.R.L.,SAS,S.A.S.,SA,EURL",
            "rue de la République,avenue Victor Hugo,place du Marché,rue des Écoles,boulevard Gambetta,rue de l'Église,quai Voltaire,impasse des Lilas",
            "75008:Paris:1,69002:Lyon:4,33000:Bordeaux:5,59800:Lille:3,44000:Nantes:2,31000:Toulouse:5",
            "contact,accueil,commercial,compta"),
    GB(
            "en",
            "44",
            "Emma,James,Oliver,Charlotte,Harry,Sophie,William,Grace,Thomas,Lucy,Daniel,Danielle,Alice,Edward,Rebecca,Jonathan,Kate,Peter,Sean,Siobhán",
            "Smith,Jones,Taylor,Brown,Williams,Wilson,Davies,Evans,Thompson,Johnson,Johnston,O'Neill,Clarke,Clark,MacDonald,Fairweather,Hughes,Walker,Pemberton,Ashworth",
            "Northgate,Riverside,Thornbury,Silverstone,Ashdown,Kingfisher,Blackwater,Meridian,Oakfield,Westbrook,Highland,Harbour,Brightwell,Pennine,Summit,Greenacre",
            "Transport,Accounting,Electrical,Construction,Joinery,Printing,Bakery,Architects,Insurance,Landscaping,Plumbing,Removals,Logistics,Cleaning,Software,Furniture",
            "Ltd,Limited,PLC,LLP,Inc.",
            "High Street,Station Road,Church Lane,Victoria Road,Mill Lane,Kings Road,Park Avenue,The Green",
            "EC1A 1BB:London:20,M1 1AE:Manchester:161,B1 1HQ:Birmingham:121,LS1 4AP:Leeds:113,BS1 5TR:Bristol:117,EH1 1YZ:Edinburgh:131",
            "info,hello,sales,enquiries");

    /** Holds a town with its post code and the beginning of its phone numbers. */
    record Town(String postCode, String city, String area) {}

    final String language;
    final String dialling;
    final List<String> firstNames;
    final List<String> surnames;
    final List<String> labels;
    final List<String> trades;
    final List<String> forms;
    final List<String> streets;
    final List<Town> towns;
    final List<String> mailboxes;

    Land(
            String language,
            String dialling,
            String firstNames,
            String surnames,
            String labels,
            String trades,
            String forms,
            String streets,
            String towns,
            String mailboxes) {
        this.language = language;
        this.dialling = dialling;
        this.firstNames = parts(firstNames);
        this.surnames = parts(surnames);
        this.labels = parts(labels);
        this.trades = parts(trades);
        this.forms = parts(forms);
        this.streets = parts(streets);
        this.towns = parts(towns).stream().map(Land::town).toList();
        this.mailboxes = parts(mailboxes);
    }

    private static List<String> parts(String text) {
        return List.of(text.split(","));
    }

    private static Town town(String text) {
        var parts = text.split(":");
        return new Town(parts[0], parts[1], parts[2]);
    }

    /** Makes a number as dialled within the country, digits only. */
    String phone(Random random, Town town) {
        return switch (this) {
            case NO -> town.area() + digits(random, 6);
            case FI -> "0" + town.area() + digits(random, 7);
            case BE -> "0" + town.area() + digits(random, 8 - town.area().length());
            case FR -> "0" + town.area() + digits(random, 8);
            case GB -> "0" + town.area() + digits(random, 10 - town.area().length());
        };
    }

    String mobile(Random random) {
        return switch (this) {
            case NO -> "9" + digits(random, 7);
            case FI -> "040" + digits(random, 7);
            case BE -> "047" + digits(random, 7);
            case FR -> "06" + digits(random, 8);
            case GB -> "077" + digits(random, 8);
        };
    }

    String registration(Random random) {
        return switch (this) {
            case NO -> "9" + digits(random, 8);
            case FI -> "2" + digits(random, 6) + "-" + digits(random, 1);
            case BE -> "0" + digits(random, 9);
            case FR -> "4" + digits(random, 8);
            case GB -> "1" + digits(random, 7);
        };
    }

    /** Makes the number of the tax office of that of the register, as far as the country does. */
    String vat(String registration, Random random) {
        var number = registration.replaceAll("\\D", "");
        return switch (this) {
            case NO -> "NO" + number + "MVA";
            case FI, BE -> name() + number;
            case FR -> "FR" + digits(random, 2) + number;
            case GB -> "GB" + digits(random, 9);
        };
    }

    /** Reads a number, however it is written, as it is dialled within the country. */
    String national(String phone) {
        var digits = phone.replace("(0)", "").replaceAll("[^+\\d]", "").replaceFirst("^00", "+");
        return digits.replaceFirst("^\\+" + dialling, this == NO ? "" : "0");
    }

    static String digits(Random random, int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(1 + random.nextInt(9));
        }
        return digits.toString();
    }
}
