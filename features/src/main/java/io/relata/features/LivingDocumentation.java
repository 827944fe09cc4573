package io.relata.features;

import io.relata.features.DocumentationTable.Outcome;
import io.relata.features.ScenarioResult.StepResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what ran as pages to read: one per language, the task tables as contents, each scenario with its result. */
final class LivingDocumentation {

    private static final String CONTENTS = "<p><a href='index.html'>Relata</a></p>";

    private final Path folder;

    LivingDocumentation(Path folder) {
        this.folder = folder;
    }

    void write(
            List<ScenarioResult> results,
            Map<StoryLanguage, Map<String, List<String>>> sentences,
            DocumentationTable... tables) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("results.json"),
                    JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(results));
            var byLanguage = new EnumMap<StoryLanguage, List<ScenarioResult>>(StoryLanguage.class);
            results.forEach(each -> byLanguage
                    .computeIfAbsent(each.language(), key -> new ArrayList<>())
                    .add(each));
            for (Map.Entry<StoryLanguage, List<ScenarioResult>> each : byLanguage.entrySet()) {
                var page = page(each.getKey(), each.getValue(), sentences.getOrDefault(each.getKey(), Map.of()));
                Files.writeString(folder.resolve(each.getKey().tag() + ".html"), page);
            }
            for (DocumentationTable table : tables) {
                Files.writeString(folder.resolve(table.file()), html("en", table.title(), table(table)));
            }
            Files.writeString(folder.resolve("index.html"), index(byLanguage, tables));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String index(Map<StoryLanguage, List<ScenarioResult>> byLanguage, DocumentationTable... tables) {
        var body = new StringBuilder("<h1>Relata</h1><ul>");
        byLanguage.forEach((language, results) -> body.append("<li><a href='")
                .append(language.tag())
                .append(".html'>")
                .append(language.title())
                .append("</a> ")
                .append(summary(results))
                .append("</li>"));
        for (DocumentationTable table : tables) {
            body.append("<li><a href='")
                    .append(escape(table.file()))
                    .append("'>")
                    .append(escape(table.title()))
                    .append("</a> ")
                    .append(summary(table))
                    .append("</li>");
        }
        return html("en", "Relata", body.append("</ul>").toString());
    }

    private static String table(DocumentationTable table) {
        var body = new StringBuilder(CONTENTS)
                .append("<h1>")
                .append(escape(table.title()))
                .append("</h1><p>");
        body.append(summary(table)).append("</p><div class='wide'><table><thead><tr>");
        table.headings()
                .forEach(heading ->
                        body.append("<th scope='col'>").append(escape(heading)).append("</th>"));
        body.append("</tr></thead><tbody>");
        for (DocumentationTable.Row row : table.rows()) {
            body.append("<tr class='")
                    .append(row.outcome().name().toLowerCase(Locale.ROOT))
                    .append("'>");
            row.cells()
                    .forEach(cell -> body.append("<td>").append(breakable(cell)).append("</td>"));
            body.append("</tr>");
        }
        return body.append("</tbody></table></div>").toString();
    }

    private String page(StoryLanguage language, List<ScenarioResult> results, Map<String, List<String>> sentences) {
        var stories = new LinkedHashMap<String, List<ScenarioResult>>();
        results.stream()
                .sorted(Comparator.comparing(ScenarioResult::story).thenComparing(ScenarioResult::level))
                .forEach(each -> stories.computeIfAbsent(each.story(), key -> new ArrayList<>())
                        .add(each));
        var body = new StringBuilder(CONTENTS)
                .append("<h1>")
                .append(language.title())
                .append("</h1><p>");
        body.append(summary(results)).append("</p><nav><ol>");
        stories.forEach((story, runs) -> body.append("<li><a href='#")
                .append(escape(story))
                .append("'>")
                .append(escape(title(story)))
                .append("</a> ")
                .append(summary(runs))
                .append("</li>"));
        body.append("</ol></nav>");
        stories.forEach((story, runs) -> {
            body.append("<h2 id='")
                    .append(escape(story))
                    .append("'>")
                    .append(escape(title(story)))
                    .append("</h2>");
            runs.forEach(run -> scenario(run, body));
        });
        body.append("<h2>Sentences</h2>");
        sentences.forEach((owner, list) -> {
            body.append("<h3>").append(escape(owner)).append("</h3><ul>");
            list.stream().distinct().sorted().forEach(each -> body.append("<li>")
                    .append(escape(each))
                    .append("</li>"));
            body.append("</ul>");
        });
        return html(language.tag(), language.title(), body.toString());
    }

    private static void scenario(ScenarioResult run, StringBuilder body) {
        var title = run.scenario() + (run.row() == 0 ? "" : " #" + run.row());
        body.append("<section class='")
                .append(run.failure() == null ? "ok" : "bad")
                .append("'><h3>")
                .append(escape(title))
                .append(" <small>")
                .append(run.level().tag())
                .append("</small></h3><ol>");
        for (StepResult step : run.steps()) {
            body.append("<li class='")
                    .append(step.outcome().name().toLowerCase(Locale.ROOT))
                    .append("'>")
                    .append(escape(step.text()))
                    .append("</li>");
        }
        body.append("</ol>");
        Optional.ofNullable(run.failure())
                .ifPresent(text -> body.append("<pre>").append(escape(text)).append("</pre>"));
        Optional.ofNullable(run.screenshot()).ifPresent(name -> body.append("<img loading='lazy' alt='")
                .append(escape(title))
                .append("' src='pictures/")
                .append(escape(name))
                .append("'>"));
        body.append("</section>");
    }

    private static String title(String story) {
        return story.replace("/", " › ").replace('-', ' ');
    }

    private static String summary(List<ScenarioResult> runs) {
        long failed = runs.stream()
                .map(ScenarioResult::failure)
                .filter(Objects::nonNull)
                .count();
        return summary(runs.size() - failed, failed, 0);
    }

    private static String summary(DocumentationTable table) {
        return summary(table.count(Outcome.OK), table.count(Outcome.BAD), table.count(Outcome.OPEN));
    }

    private static String summary(long passed, long failed, long open) {
        return "<small>" + passed + " ✓" + (failed == 0 ? "" : " " + failed + " ✗")
                + (open == 0 ? "" : " " + open + " …") + "</small>";
    }

    private static String html(String language, String title, String body) {
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title><style>
                :root{color-scheme:light dark}body{font:15px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
                section{border-inline-start:4px solid;padding:.2rem 1rem;margin:1rem 0}.ok{border-color:#23744a}.bad{border-color:#b3261e}
                h3{margin:.2rem 0}small{opacity:.7;font-weight:400}li.failed,li.pending,pre{color:#b3261e}li.not_reached{opacity:.5}
                img{max-width:100%%;border:1px solid #8884;border-radius:8px}pre{white-space:pre-wrap}
                .wide{overflow-x:auto}table{border-collapse:collapse;width:100%%}th,td{text-align:start;vertical-align:top;padding:.3rem .6rem;border-block-end:1px solid #8884;overflow-wrap:break-word;min-width:5rem}
                th{overflow-wrap:normal;white-space:nowrap}
                td:first-child{white-space:nowrap;border-inline-start:4px solid #8888}tr.ok td:first-child{border-color:#23744a}tr.bad td:first-child{border-color:#b3261e}
                </style></head><body>%s</body></html>
                """.formatted(language, escape(title), body);
    }

    /** Lets the name of a test break where it has its joints. */
    private static String breakable(String text) {
        return escape(text).replaceAll("(?<=[a-z])(?=[A-Z])|(?<=[a-z]\\.)(?=[a-z])", "<wbr>");
    }

    private static String escape(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("'", "&#39;")
                        .replace("\"", "&quot;");
    }
}
