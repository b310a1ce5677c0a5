import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Judges PDFs by veraPDF, as many as it is asked to in one start of Java. Reads lines FLAVOUR TAB FILE, answers each
 * with one JSON object on a line. A file that cannot be read as a PDF does not conform.
 */
public final class Judge {
    private static final int SHOWN_A_RULE = 3;

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            String[] question = line.split("\t", 2);
            if (!PDFAFlavour.getFlavourIds().contains(question[0])) {
                System.exit(2);
            }
            System.out.println(judge(question[1], question[0]));
            System.out.flush();
        }
    }

    private static String judge(String file, String name) {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(name);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, SHOWN_A_RULE, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            return line(file, name, result.isCompliant(), result.getTotalAssertions(), broken(result));
        } catch (Exception error) {
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("rule", "not readable as a PDF");
            rule.put("count", 1);
            rule.put("message", String.valueOf(error.getMessage()));
            rule.put("places", new ArrayList<>());
            return line(file, name, false, 0, List.of(rule));
        }
    }

    private static List<Map<String, Object>> broken(ValidationResult result) {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Map.Entry<RuleId, Integer> entry : result.getFailedChecks().entrySet()) {
            Map<String, Object> rule = new LinkedHashMap<>();
            RuleId id = entry.getKey();
            List<String> places = new ArrayList<>();
            String message = "";
            for (TestAssertion assertion : result.getTestAssertions()) {
                boolean failed = assertion.getStatus() == TestAssertion.Status.FAILED;
                if (failed && assertion.getRuleId().equals(id) && places.size() < SHOWN_A_RULE) {
                    message = assertion.getMessage();
                    places.add(assertion.getLocation().getContext());
                }
            }
            rule.put("rule", id.getSpecification() + " " + id.getClause() + "-" + id.getTestNumber());
            rule.put("count", entry.getValue());
            rule.put("message", message);
            rule.put("places", places);
            rules.add(rule);
        }
        return rules;
    }

    private static String line(String file, String flavour, boolean conforms, int checks, List<?> broken) {
        Map<String, Object> verdict = new LinkedHashMap<>();
        verdict.put("file", file);
        verdict.put("flavour", flavour);
        verdict.put("conforms", conforms);
        verdict.put("checks", checks);
        verdict.put("broken", broken);
        return json(verdict);
    }

    private static String json(Object value) {
        StringBuilder out = new StringBuilder();
        if (value instanceof Map) {
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                out.append(out.length() == 0 ? "" : ", ").append(json(entry.getKey())).append(": ");
                out.append(json(entry.getValue()));
            }
            return "{" + out + "}";
        }
        if (value instanceof List) {
            for (Object item : (List<?>) value) {
                out.append(out.length() == 0 ? "" : ", ").append(json(item));
            }
            return "[" + out + "]";
        }
        if (value instanceof String) {
            for (char letter : ((String) value).toCharArray()) {
                boolean plain = letter >= 32 && letter < 127 && letter != '"' && letter != '\\';
                out.append(plain ? String.valueOf(letter) : String.format("\\u%04x", (int) letter));
            }
            return "\"" + out + "\"";
        }
        return String.valueOf(value);
    }
}
