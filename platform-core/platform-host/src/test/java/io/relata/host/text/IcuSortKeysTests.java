package io.relata.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.relata.platform.text.SortKeys;
import io.relata.platform.text.SortKeys.Order;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuSortKeysTests {

    private static final List<String> NORWEGIAN = names("""
            3M Norge, Aker, aker solutions, Andersen, Bakke, Berg, Bergen, Bø, Børresen, Båtsfjord, Christiansen, Dahl,
            Eide, Fjeld, Hagen, Hansen, Hanssen, Lie, Lund, Lydersen, Lützow, Moen, Nilsen, Nordlys AS, Olsen, Solberg,
            Strand, Sæther, Söderberg, Søreng, Såstad, Vik, Wang, Zahl, Äijälä, Ærø, Öberg, Ødegård, Ål, Ås, Aas, Aasen,
            Åsgård
            """);

    private static final List<String> FINNISH = names("""
            Aalto, Aho, Bergström, Eklund, Hakala, Heikkinen, Häkkinen, Hämäläinen, Jokinen, Järvinen, Kallio, Korhonen,
            Käki, Laine, Lehtonen, Lindström, Mäkelä, Mäkinen, Niemi-Virta, Nieminen, Ojala, Rantanen, Saarinen, Salo,
            Säde, Virtanen, Wirtanen, Yli-Korpi, Ylänen, Zilliacus, Åberg, Ångström, Äijälä, Änäkkälä, Ærø, Öhman,
            Ørsted, Österman
            """);

    private static final List<String> FRENCH = names("""
            Äbi, Aebischer, André, Béguin, Bernard, Bolle, Bønes, Bovet, Châtelain, cote, coté, côte, côté, Côtier,
            de Weck, Delacroix, Élan SA, Emery, Étoile, Favre, Genève, Jaquet, L’Hôte, Lacroix, Müller, Muller-Favre,
            Œuvre, Ofner, Zürcher
            """);

    private final SortKeys keys = new IcuSortKeys();

    @Test
    void putsNorwegianLettersAtTheEndOfTheAlphabet() {
        assertThat(sorted(NORWEGIAN, Order.NB)).containsExactlyElementsOf(NORWEGIAN);
    }

    @Test
    void putsFinnishLettersAtTheEndOfTheAlphabet() {
        assertThat(sorted(FINNISH, Order.FI)).containsExactlyElementsOf(FINNISH);
    }

    @Test
    void sortsFrenchAccentsAsAnAfterthought() {
        assertThat(sorted(FRENCH, Order.ROOT)).containsExactlyElementsOf(FRENCH);
    }

    @ParameterizedTest
    @CsvSource({"NB,Ødegård", "FI,Hämäläinen", "ROOT,Châtelain", "NB,Ås"})
    void givesComposedAndDecomposedTextTheSameKey(Order order, String name) {
        assertThat(keys.key(order, Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(keys.key(order, name));
    }

    @Test
    void sortsNothingFirst() {
        assertThat(keys.key(Order.ROOT, null)).isEmpty();
        assertThat(Arrays.compareUnsigned(keys.key(Order.ROOT, null), keys.key(Order.ROOT, "a")))
                .isNegative();
    }

    @Test
    void cutsKeysOfLongTexts() {
        assertThat(keys.key(Order.NB, "Å".repeat(5_000))).hasSize(SortKeys.LENGTH);
    }

    @Test
    void makesTheSameKeyOnManyThreads() throws Exception {
        var expected = keys.key(Order.NB, "Ødegård & Sønner");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<byte[]> task = () -> keys.key(Order.NB, "Ødegård & Sønner");
            for (var made : threads.invokeAll(Collections.nCopies(500, task))) {
                assertThat(made.get()).isEqualTo(expected);
            }
        }
    }

    private List<String> sorted(List<String> names, Order order) {
        var shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort((left, right) -> Arrays.compareUnsigned(keys.key(order, left), keys.key(order, right)));
        return shuffled;
    }

    private static List<String> names(String list) {
        return List.of(list.strip().split(",\\s+"));
    }
}
