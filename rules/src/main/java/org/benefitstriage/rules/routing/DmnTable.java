package org.benefitstriage.rules.routing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.benefitstriage.engine.law.RuleId;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.engine.routing.Route;
import org.benefitstriage.engine.routing.RouteInputs;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.model.api.DecisionRule;
import org.kie.dmn.model.api.DecisionTable;
import org.kie.internal.io.ResourceFactory;

/** The DMN engine around one decision table: which rows answer an input, and how the rows are written. */
final class DmnTable {

    private static final String NAMESPACE = "https://benefitstriage.org/routing";
    private static final String NAME = "routing";

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final DecisionTable table;
    private final List<String> matching = new ArrayList<>();

    private DmnTable(DMNRuntime runtime, DMNModel model) {
        this.runtime = runtime;
        this.model = model;
        this.table = model.getDefinitions().findAllChildren(DecisionTable.class).get(0);
        runtime.addListener(new DMNRuntimeEventListener() {
            @Override
            public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
                matching.addAll(event.getMatchesIds());
            }
        });
    }

    /** Bytes are handed over because class-path scanning does not work in every container. */
    static DmnTable read(byte[] dmn) {
        Resource resource = ResourceFactory.newInputStreamResource(new ByteArrayInputStream(dmn), "UTF-8");
        resource.setSourcePath(NAME + ".dmn");
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(problem -> new RuleBookFault("the routing table cannot be read", problem));
        DMNModel model = runtime.getModel(NAMESPACE, NAME);
        if (model == null || model.hasErrors()) {
            throw new RuleBookFault("the routing table does not compile: "
                    + (model == null
                            ? "no model called " + NAME
                            : model.getMessages().toString()));
        }
        return new DmnTable(runtime, model);
    }

    /** Ids of all rows that match, whether or not the hit policy would accept them together. */
    List<RuleId> rowsFor(RouteInputs inputs) {
        DMNContext context = runtime.newContext();
        context.set("validation", inputs.validation().name());
        context.set("eligibility", inputs.eligibility().name());
        context.set("mandatoryReview", inputs.mandatoryReview());
        context.set("ruleBand", inputs.ruleBand().name());
        context.set("modelBand", inputs.modelBand().name());
        context.set("sampled", inputs.sampled());
        matching.clear();
        runtime.evaluateAll(model, context);
        return matching.stream().map(RuleId::of).toList();
    }

    List<String> columns() {
        return table.getInput().stream().map(input -> input.getLabel()).toList();
    }

    List<RoutingRow> rows() {
        return table.getRule().stream().map(DmnTable::row).toList();
    }

    private static RoutingRow row(DecisionRule rule) {
        List<String> cells = rule.getInputEntry().stream()
                .map(cell -> unquoted(cell.getText()))
                .toList();
        return new RoutingRow(
                RuleId.of(rule.getId()),
                cells,
                Route.valueOf(unquoted(rule.getOutputEntry().get(0).getText())),
                unquoted(rule.getOutputEntry().get(1).getText()));
    }

    private static String unquoted(String feel) {
        String text = feel.strip();
        return text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }
}
