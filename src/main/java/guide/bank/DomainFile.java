package guide.bank;

import java.util.List;

/**
 * What one file of questions holds.
 *
 * @param group files of the same group are numbered together
 * @param report what is wrong with it; grows while the bank is put together
 * @param id the domain's
 * @param title the domain's
 * @param drafts also those of a file that has to be left out, since others refer to them
 */
record DomainFile(String group, Report report, String id, String title, List<Draft> drafts) {}
