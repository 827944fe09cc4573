package io.relata.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads how the methods of a test class went the last time. */
record SurefireReport(Map<String, EnumSet<Run>> runs) {

    /** Says how a test went. */
    enum Run {
        PASSED("passed"),
        FAILED("failed"),
        NOT_RUN("not run");

        private final String word;

        Run(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** Reads the report of a class; one that is not there tells nothing. */
    static SurefireReport of(Path module, String testClass) {
        var file = module.resolve("target/surefire-reports/TEST-" + testClass + ".xml");
        var runs = new HashMap<String, EnumSet<Run>>();
        if (Files.exists(file)) {
            var cases = cases(file);
            for (int i = 0; i < cases.getLength(); i++) {
                var each = (Element) cases.item(i);
                // a test that is given rows is reported once a row: name(types)[row]
                var method = each.getAttribute("name").split("[({\\[]", 2)[0];
                runs.computeIfAbsent(method, any -> EnumSet.noneOf(Run.class)).add(run(each));
            }
        }
        return new SurefireReport(runs);
    }

    private static org.w3c.dom.NodeList cases(Path file) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("testcase");
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new IllegalStateException("The report cannot be read: " + file, unreadable);
        }
    }

    private static Run run(Element test) {
        if (has(test, "failure") || has(test, "error")) {
            return Run.FAILED;
        }
        return has(test, "skipped") ? Run.NOT_RUN : Run.PASSED;
    }

    private static boolean has(Element test, String child) {
        return test.getElementsByTagName(child).getLength() > 0;
    }

    /** Tells how a method went: failed as soon as one of its rows did. */
    Run run(String method) {
        var all = runs.getOrDefault(method, EnumSet.of(Run.NOT_RUN));
        if (all.contains(Run.FAILED)) {
            return Run.FAILED;
        }
        return all.contains(Run.NOT_RUN) ? Run.NOT_RUN : Run.PASSED;
    }
}
