package io.relata.bench;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes the same contact for the same place every time, so that nothing need be remembered to search for it. */
final class Generator {

    /** A company and its people follow each other. */
    static final int GROUP = 5;

    private static final List<Region> REGIONS = List.of(
            new Region(
                    "Kari,Ola,Ingrid,Bjørn,Åse,Sigrid,Lars,Øystein,Marit,Håkon,Solveig,Magnus",
                    "nord,berg,dal,strøm,lund,vik,ås,hag,holm,fjell,haug,sæt,ødeg,myr,rud,bakk",
                    "sen,en,sen,stad,nes,land",
                    "Bygg,Regnskap,Transport,Eiendom,Fisk,Data",
                    "AS",
                    "Storgata,Kirkeveien,Åsveien,Havnegata",
                    "Oslo,Bergen,Trondheim,Tromsø,Ålesund",
                    "+47 %02d %02d %02d %02d"),
            new Region(
                    "Matti,Päivi,Jukka,Anneli,Veikko,Hannele,Mikko,Sari,Timo,Äänetär",
                    "mäki,niemi,järvi,koski,virta,laakso,salo,ranta,lehto,kallio,harju,suo",
                    "nen,la,nen,lä",
                    "Rakennus,Kuljetus,Metsä,Kone,Ohjelmisto",
                    "Oy",
                    "Mannerheimintie,Koivukatu,Rantatie",
                    "Helsinki,Turku,Tampere,Jyväskylä,Hämeenlinna",
                    "+358 40 %02d%02d %02d%02d"),
            new Region(
                    "Pieter,Sofie,Jan,Lotte,Wout,Hanne,Bart,Griet,Koen,Ilse",
                    "broek,meer,veld,bos,berg,hoven,dael,brugge,kamp,water",
                    "mans,s,aert,huys",
                    "Bouw,Transport,Bakkerij,Techniek,Advies",
                    "BV",
                    "Kerkstraat,Stationsstraat,Molenweg",
                    "Antwerpen,Gent,Brugge,Leuven,Mechelen",
                    "0%02d/%02d.%02d.%02d"),
            new Region(
                    "Chloé,Étienne,Amélie,Loïc,Mathilde,Benoît,Élodie,Gérald,Noémie,Yves",
                    "mont,châtel,rive,clair,roch,vall,beau,pré,cour,fontan",
                    "ier,et,and,oz,az",
                    "Horlogerie,Vins,Conseil,Bâtiment,Transports",
                    "SA",
                    "Rue du Lac,Chemin des Vignes,Avenue de la Gare",
                    "Genève,Lausanne,Neuchâtel,Fribourg,Sion",
                    "(0%02d) %02d-%02d-%02d"),
            new Region(
                    "John,Mary,Oliver,Emma,Harry,Grace,Liam,Sophie,Noah,Alice",
                    "stone,field,wood,ham,bridge,ford,hill,marsh,brook,well",
                    "er,s,ton,by",
                    "Builders,Logistics,Foods,Software,Partners",
                    "Ltd",
                    "High Street,Station Road,Mill Lane",
                    "Leeds,York,Bristol,Oxford,Bath",
                    "+44 20 %02d%02d %02d%02d"));

    private final long seed;

    Generator(long seed) {
        this.seed = seed;
    }

    /** Make the contact of a place. */
    Person at(int index) {
        var company = index - index % GROUP;
        var region = REGIONS.get((company / GROUP) % REGIONS.size());
        var random = random(index);
        var surname = region.surname(random);
        var firstName = index == company ? "" : region.firstNames.pick(random);
        var name = index == company
                ? surname + " " + region.trades.pick(random) + " " + region.legalForm
                : firstName + " " + surname;
        return new Person(
                index,
                company,
                firstName,
                index == company ? "" : surname,
                name,
                region.streets.pick(random) + " " + (1 + random.nextInt(120)),
                Integer.toString(1_000 + random.nextInt(8_999)),
                region.cities.pick(random),
                region.phone(random),
                "c" + index + "@" + region.roots.pick(random).replaceAll("[^a-z]", "x") + ".example");
    }

    /** Make numbers that differ from place to place but not from run to run. */
    SplittableRandom random(int index) {
        return new SplittableRandom(seed * 1_000_003 + index).split();
    }

    private record Words(List<String> words) {

        static Words of(String list) {
            return new Words(List.of(list.split(",")));
        }

        String pick(SplittableRandom random) {
            return words.get(random.nextInt(words.size()));
        }
    }

    /** Names and addresses as a region writes them. */
    private static final class Region {

        private final Words firstNames;
        private final Words roots;
        private final Words endings;
        private final Words trades;
        private final String legalForm;
        private final Words streets;
        private final Words cities;
        private final String phone;

        Region(String... lists) {
            this.firstNames = Words.of(lists[0]);
            this.roots = Words.of(lists[1]);
            this.endings = Words.of(lists[2]);
            this.trades = Words.of(lists[3]);
            this.legalForm = lists[4];
            this.streets = Words.of(lists[5]);
            this.cities = Words.of(lists[6]);
            this.phone = lists[7];
        }

        String surname(SplittableRandom random) {
            var name = roots.pick(random) + (random.nextBoolean() ? roots.pick(random) : "") + endings.pick(random);
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }

        String phone(SplittableRandom random) {
            return phone.formatted(
                    20 + random.nextInt(79), random.nextInt(100), random.nextInt(100), random.nextInt(100));
        }
    }
}
