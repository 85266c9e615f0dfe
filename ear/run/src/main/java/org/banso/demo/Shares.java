package org.banso.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published shares, and the assumed ones where nothing is published; which is which stands in the file. */
final class Shares {

    private final Properties weights;

    private Shares(Properties weights) {
        this.weights = weights;
    }

    static Shares published() {
        Properties weights = new Properties();
        try (Reader reader =
                new InputStreamReader(Shares.class.getResourceAsStream("shares.properties"), StandardCharsets.UTF_8)) {
            weights.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Shares(weights);
    }

    /** The weights of a group's answers. @param group such as {@code age} */
    Map<String, Double> weights(String group) {
        String prefix = group + ".";
        return weights.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toMap(
                        name -> name.substring(prefix.length()),
                        name -> Double.parseDouble(weights.getProperty(name)),
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** One answer of a group, among the constants of an enum of which the group names some or all. */
    <E extends Enum<E>> Lot<E> lot(String group, Class<E> type) {
        Map<String, Double> weights = weights(group);
        List<E> answers = new ArrayList<>();
        List<Double> lots = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            Double weight = weights.remove(constant.name());
            if (weight != null) {
                answers.add(constant);
                lots.add(weight);
            }
        }
        if (!weights.isEmpty()) {
            throw new IllegalStateException("no " + type.getSimpleName() + ": " + weights.keySet());
        }
        return new Lot<>(answers, lots);
    }

    /** Of how many in a hundred this is said. */
    double percent(String group, String answer) {
        return Double.parseDouble(weights.getProperty(group + ".percent." + answer));
    }

    /** Answers with weights. */
    record Lot<E>(List<E> answers, List<Double> weights) {

        /** @param number from 0 inclusive to 1 exclusive */
        E at(double number) {
            double total = weights.stream().mapToDouble(Double::doubleValue).sum();
            double rest = number * total;
            for (int place = 0; place < answers.size(); place++) {
                rest -= weights.get(place);
                if (rest < 0) {
                    return answers.get(place);
                }
            }
            return answers.get(answers.size() - 1);
        }

        /** The same among all who did not give that answer. */
        Lot<E> without(E answer) {
            List<Double> left = new ArrayList<>(weights);
            left.set(answers.indexOf(answer), 0.0);
            return new Lot<>(answers, left);
        }

        /**
         * What the rest must answer so that all together answer as this says.
         *
         * @param part what the others answer
         * @param share how many the others are, from 0 to 1
         */
        Lot<E> givenThatOthersHave(Lot<E> part, double share) {
            return new Lot<>(
                    answers,
                    answers.stream()
                            .map(answer -> Math.max(0, (share(answer) - share * part.share(answer)) / (1 - share)))
                            .toList());
        }

        /** The share of an answer, from 0 to 1. */
        double share(E answer) {
            int place = answers.indexOf(answer);
            return place < 0
                    ? 0
                    : weights.get(place)
                            / weights.stream().mapToDouble(Double::doubleValue).sum();
        }
    }
}
