package org.benefitstriage.rules.schemes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.benefitstriage.engine.scheme.Dictionary;
import org.benefitstriage.engine.scheme.OpenQuestion;
import org.benefitstriage.rules.parameters.YamlObject;

/** Reads what a scheme leaves open, and who settled it. */
final class QuestionReader {

    private QuestionReader() {}

    static Map<String, OpenQuestion> read(YamlObject root, Dictionary names) {
        Map<String, OpenQuestion> questions = new LinkedHashMap<>();
        if (root.has("questions")) {
            YamlObject all = root.object("questions");
            for (String name : all.keys()) {
                OpenQuestion question = question(all.object(name), name);
                SchemeText.at(all, () -> {
                    names.addWords(name, question.readings().keySet());
                    return name;
                });
                questions.put(name, question);
            }
        }
        return questions;
    }

    private static OpenQuestion question(YamlObject question, String name) {
        question.only("asks", "readings", "settled");
        YamlObject readings = question.object("readings");
        Map<String, String> texts = new LinkedHashMap<>();
        readings.keys().forEach(reading -> texts.put(reading, readings.text(reading)));
        return SchemeText.at(question, () -> new OpenQuestion(name, question.text("asks"), texts, settled(question)));
    }

    private static Optional<OpenQuestion.Settlement> settled(YamlObject question) {
        if (!question.has("settled")) {
            return Optional.empty();
        }
        YamlObject settled = question.object("settled").only("reading", "by", "on", "how");
        return Optional.of(new OpenQuestion.Settlement(
                settled.text("reading"), settled.text("by"), settled.date("on"), settled.text("how")));
    }
}
