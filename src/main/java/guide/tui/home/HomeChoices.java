package guide.tui.home;

import guide.bank.BankName;
import guide.study.stats.Overview;
import java.util.ArrayList;
import java.util.List;

/** What can be started at home, in the order of the rows: the sessions, then the domains, below their banks where there are several. */
record HomeChoices(Overview overview) {
    /** Returns the choice that each row starts. */
    List<HomeChoice> all() {
        List<HomeChoice> choices = new ArrayList<>(List.of(new HomeChoice.Today()));
        if (overview.weak() > 0) {
            choices.add(new HomeChoice.Weak());
        }
        choices.add(new HomeChoice.Interview());
        choices.addAll(groups());
        return choices;
    }

    /** Returns the domains and their banks. A domain that is all of a bank has no row beside the bank's, which says all of it. */
    List<HomeChoice> groups() {
        List<HomeChoice> choices = new ArrayList<>();
        boolean isGrouped = isGrouped();
        for (BankName bank : banks()) {
            HomeChoice whole = new HomeChoice.OfBank(bank);
            List<Overview.Row> its = rows(whole);
            if (isGrouped) {
                choices.add(whole);
            }
            if (!isGrouped || bank.isMain() || its.size() > 1) {
                its.forEach(
                        row -> choices.add(new HomeChoice.OfDomain(row.domain().id())));
            }
        }
        return choices;
    }

    /** Returns whether there are several banks, so that each has a row above its domains. */
    boolean isGrouped() {
        return banks().size() > 1;
    }

    private List<BankName> banks() {
        return overview.domains().stream()
                .map(row -> row.domain().bank())
                .distinct()
                .toList();
    }

    /** Returns the domains that a choice is about; none for a session. */
    List<Overview.Row> rows(HomeChoice choice) {
        return overview.domains().stream()
                .filter(row -> choice.equals(new HomeChoice.OfBank(row.domain().bank()))
                        || choice.equals(new HomeChoice.OfDomain(row.domain().id())))
                .toList();
    }
}
