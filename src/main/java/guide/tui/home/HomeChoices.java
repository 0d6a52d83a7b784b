package guide.tui.home;

import guide.bank.BankName;
import guide.bank.Domain;
import guide.study.stats.Mastery;
import guide.study.stats.Overview;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What can be started at home, in the order of the rows: the sessions, then the domains, below their banks where there are several. */
record HomeChoices(Overview overview) {
    /** Returns the choice that each row starts. */
    List<HomeChoice> all() {
        List<HomeChoice> choices = new ArrayList<>(List.of(new HomeChoice.Today()));
        if (overview.weak() > 0) {
            choices.add(new HomeChoice.Weak());
        }
        choices.add(new HomeChoice.Interview());
        Set<BankName> headed = new HashSet<>();
        for (Overview.Row row : overview.domains()) {
            if (isGrouped() && headed.add(row.domain().bank())) {
                choices.add(new HomeChoice.OfBank(row.domain().bank()));
            }
            if (!isWholeBank(row.domain())) {
                choices.add(new HomeChoice.OfDomain(row.domain().id()));
            }
        }
        return choices;
    }

    /** Returns how many of them are sessions, above the domains. */
    int sessions() {
        return overview.weak() > 0 ? 3 : 2;
    }

    /** Returns whether there are several banks, so that each has a row above its domains. */
    boolean isGrouped() {
        return banks().size() > 1;
    }

    /** Returns whether a domain is all of a bank, whose row says all that there is to say of it. */
    boolean isWholeBank(Domain domain) {
        BankName bank = domain.bank();
        return !bank.isMain() && isGrouped() && domains(bank) == 1;
    }

    /** Returns how many domains a bank has. */
    long domains(BankName bank) {
        return overview.domains().stream()
                .filter(row -> row.domain().bank().equals(bank))
                .count();
    }

    /** Returns how well each bank is known. */
    Map<BankName, Mastery> banks() {
        Map<BankName, Mastery> banks = new LinkedHashMap<>();
        overview.domains().forEach(row -> banks.merge(row.domain().bank(), row.mastery(), Mastery::plus));
        return banks;
    }
}
