package org.benefitstriage.rules;

import java.time.LocalDate;
import java.util.List;
import org.benefitstriage.engine.port.RuleBookFault;
import org.benefitstriage.rules.book.DrlFile;
import org.benefitstriage.rules.catalogue.UnitCatalogue;
import org.drools.ruleunits.api.RuleUnitData;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.drools.ruleunits.api.RuleUnitProvider;

/**
 * One rule unit, fired once per claim: an instance is created for each claim, nothing is shared or pooled.
 *
 * @param <T> the unit's data class
 */
final class FiringUnit<T extends RuleUnitData> {

    private final UnitCatalogue catalogue;
    private final RuleUnitProvider provider = RuleUnitProvider.get();

    private FiringUnit(UnitCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The unit with this data class, which the build compiled. */
    static <T extends RuleUnitData> FiringUnit<T> find(Class<T> type, List<DrlFile> files) {
        return new FiringUnit<>(UnitCatalogue.of(type, files));
    }

    UnitCatalogue catalogue() {
        return catalogue;
    }

    /** Fires the rules in force on a day over these facts. */
    void fire(T facts, LocalDate day) {
        try (RuleUnitInstance<T> instance = provider.createRuleUnitInstance(facts)) {
            instance.fire(catalogue.inForceOn(day));
        } catch (RuleBookFault fault) {
            throw fault;
        } catch (RuntimeException fault) {
            throw withoutPersonalData(fault);
        }
    }

    /** The fault by its kind and place alone: an exception's own words may hold a claimant's. */
    private RuleBookFault withoutPersonalData(RuntimeException fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof RuleBookFault ours) {
            return ours;
        }
        RuleBookFault silent = new RuleBookFault("a rule of " + catalogue.name() + " failed with "
                + root.getClass().getSimpleName());
        silent.setStackTrace(root.getStackTrace());
        return silent;
    }
}
