package io.relata.bench;

import java.util.List;
import java.util.SplittableRandom;

/** What people and programs do all day, over REST. */
final class RestOperations {

    private static final String PAGE = "/contacts?sort=name&limit=50";

    private final LoadedRegister register;
    private final Api api;

    RestOperations(LoadedRegister register) {
        this.register = register;
        this.api = register.api();
    }

    List<Operation> all() {
        return List.of(
                new Operation(Names.FIRST_PAGE, random -> api.fetch(PAGE)),
                new Operation(Names.DEEP_PAGE, this::deepPage),
                new Operation(Names.CARD, this::card),
                new Operation(Names.CREATE, this::create),
                new Operation(Names.INTERACTION, this::interaction),
                new Operation(Names.DUPLICATE_KEY, this::duplicateByKey),
                new Operation(Names.DUPLICATE_NAME, this::duplicateByName),
                new Operation(Names.PREFIX, random -> search(SearchTexts.prefix(any(random)))),
                new Operation(Names.SUBSTRING, random -> search(SearchTexts.substring(any(random)))),
                new Operation(Names.TWO_WORDS, random -> search(SearchTexts.twoWords(any(random)))),
                new Operation(Names.TYPO, random -> search(SearchTexts.typo(any(random)))),
                new Operation(Names.PHONE, random -> search(SearchTexts.phone(any(random)))),
                new Operation(Names.EMAIL, random -> search(any(random).email())));
    }

    private void deepPage(SplittableRandom random) {
        var cursors = register.deepCursors();
        api.fetch(cursors.isEmpty() ? PAGE : PAGE + "&cursor=" + cursors.get(random.nextInt(cursors.size())));
    }

    private void card(SplittableRandom random) {
        var number = register.number(random.nextInt(register.size()));
        api.fetch("/contacts/" + number);
        api.fetch("/contacts/" + number + "/interactions?limit=20");
    }

    private void create(SplittableRandom random) {
        var person = register.fresh();
        var group = random.nextInt(register.size() / Generator.GROUP) * Generator.GROUP;
        register.create(person, person.isCompany() ? null : register.number(group));
    }

    private void interaction(SplittableRandom random) {
        register.talkTo(register.number(random.nextInt(register.size())));
    }

    private void duplicateByKey(SplittableRandom random) {
        api.post(SearchTexts.SIMILAR, SearchTexts.sameEmail(any(random)));
    }

    private void duplicateByName(SplittableRandom random) {
        api.post(SearchTexts.SIMILAR, SearchTexts.misspelt(any(random)));
    }

    private Person any(SplittableRandom random) {
        var index = random.nextInt(register.size());
        return register.person(index % Generator.GROUP == 0 ? index + 1 : index);
    }

    private void search(String text) {
        api.fetch("/search?limit=20&text=" + Api.encoded(text));
    }
}
