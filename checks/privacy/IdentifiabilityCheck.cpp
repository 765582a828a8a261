#include "checks/privacy/IdentifiabilityCheck.h"

#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/privacy/CombinationRisk.h"
#include "checks/privacy/Diversity.h"
#include "checks/privacy/HierarchicalCloseness.h"
#include "checks/privacy/PopulationUniqueness.h"
#include "checks/privacy/SuppressedRecords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>
#include <optional>

namespace hallmarker::checks {

namespace {

struct IdentifiabilityText {
    Q_DECLARE_TR_FUNCTIONS(IdentifiabilityText)
};

core::CheckDefinition identifiabilityDefinition()
{
    const QString limits = IdentifiabilityText::tr("Limits");
    const QString sensitive = IdentifiabilityText::tr("Sensitive attributes");
    const QString population = IdentifiabilityText::tr("Population");
    const QString search = IdentifiabilityText::tr("Combinations");
    core::CheckDefinition d;
    d.id = QStringLiteral("privacy.identifiability");
    d.version = QStringLiteral("3");
    d.title = IdentifiabilityText::tr("Identifiability of records");
    d.summary = IdentifiabilityText::tr("Groups the records by the attributes that outsiders may know (quasi-identifiers) and measures how small the groups are, "
                     "what a group gives away about sensitive attributes, and which combinations of attributes are the most dangerous.");
    d.verdictRule = IdentifiabilityText::tr("Fails when the smallest class has fewer than \"min_k\" records, when more than \"max_sample_uniques\" of the records are unique, when more "
                         "than \"max_at_risk\" of the records have a risk above \"risk_threshold\", when a sensitive attribute has an l below \"l\" (if l is above 0), "
                         "or when its t lies above \"t\". Passes when all of them hold. Inconclusive without rows.");
    d.sources = {QStringLiteral("Sweeney 2002, k-anonymity"), QStringLiteral("Machanavajjhala et al. 2007, l-diversity"),
                 QStringLiteral("Li, Li, Venkatasubramanian 2007, t-closeness"), QStringLiteral("Dankar et al. 2012, estimating the re-identification risk"), QStringLiteral("Hoshino 2001, Pitman's sampling formula"),
                 QStringLiteral("Zayatz 1991, estimation of population uniques"), QStringLiteral("Chen, Keller-McNulty 1998, slide negative binomial model"),
                 QStringLiteral("El Emam 2013, Guide to the De-Identification of Personal Health Information"), QStringLiteral("GDPR recital 26")};
    d.inputs = {{QStringLiteral("data"), {QStringLiteral("dataset-version")}, true, IdentifiabilityText::tr("Data"), IdentifiabilityText::tr("The table whose records are measured.")}};
    d.parameters = {
        DefinitionParts::requiredColumns("quasi_identifiers", IdentifiabilityText::tr("Quasi-identifiers"),
                    IdentifiabilityText::tr("Columns that somebody else may know about a person: age, sex, postcode, dates, job. Leave out names and numbers that are unique by design; they have to go anyway."),
                    QStringLiteral("data")),
        DefinitionParts::columns("sensitive", IdentifiabilityText::tr("Sensitive attributes"),
                    IdentifiabilityText::tr("Columns that nobody should learn about a person, for example a diagnosis or an income. Their spread inside each class is measured."), QStringLiteral("data")),
        DefinitionParts::integer("min_k", IdentifiabilityText::tr("Smallest class allowed (k)"),
                   IdentifiabilityText::tr("Each record must share its quasi-identifiers with at least k-1 others. 5 is common for release to known recipients, 11 to 20 for public data."), 5, 1, 1e9, limits),
        DefinitionParts::real("max_sample_uniques", IdentifiabilityText::tr("Unique records allowed"), IdentifiabilityText::tr("Largest share of records that may be alone in their class."), 0.0, 0, 1, limits),
        DefinitionParts::real("risk_threshold", IdentifiabilityText::tr("Risk threshold"), IdentifiabilityText::tr("A record counts as at risk when the chance to pick it out of its class lies above this."), 0.2, 0, 1, limits),
        DefinitionParts::real("max_at_risk", IdentifiabilityText::tr("Records at risk allowed"), IdentifiabilityText::tr("Largest share of records whose risk may lie above the threshold."), 0.0, 0, 1, limits),
        DefinitionParts::choice("l_kind", IdentifiabilityText::tr("Kind of l-diversity"),
                   IdentifiabilityText::tr("distinct counts the values in a class, entropy also weighs how evenly they are spread, recursive asks that the most frequent value does not dominate."),
                   {QStringLiteral("distinct"), QStringLiteral("entropy"), QStringLiteral("recursive")}, sensitive),
        DefinitionParts::real("l", IdentifiabilityText::tr("Required l"), IdentifiabilityText::tr("How many well represented values each class must have. 0: only measured, not judged."), 0.0, 0, 1e6, sensitive),
        DefinitionParts::real("c", IdentifiabilityText::tr("c of recursive l-diversity"), IdentifiabilityText::tr("The most frequent value must be rarer than c times the rest from the l-th on. Smaller is stricter."), 3.0, 0.0001, 1e6, sensitive),
        DefinitionParts::real("t", IdentifiabilityText::tr("Largest t allowed"), IdentifiabilityText::tr("How far the spread of a sensitive attribute inside a class may lie from that in the whole table. 1: only measured, not judged."), 1.0, 0, 1, sensitive),
        DefinitionParts::choice("t_distance", IdentifiabilityText::tr("Distance of t-closeness"), IdentifiabilityText::tr("equal: all values are equally far apart. ordered: neighbouring numbers are closer than distant ones. hierarchical: values of the same branch of the hierarchy are closer."),
                   {QStringLiteral("equal"), QStringLiteral("ordered"), QStringLiteral("hierarchical")}, sensitive),
        DefinitionParts::text("t_hierarchy", IdentifiabilityText::tr("Hierarchy for t-closeness"),
                   IdentifiabilityText::tr("Only for the hierarchical distance: one line per value of the sensitive attribute, with its names from the value up to the root, separated by ';'."), QString(), sensitive),
        DefinitionParts::real("sampling_fraction", IdentifiabilityText::tr("Sampling fraction"),
                   IdentifiabilityText::tr("Which part of the population the records are, for example 0.01. 1: the table is the whole population, or an attacker knows who is in it."), 1.0, 1e-9, 1, population),
        DefinitionParts::text("suppressed_value", IdentifiabilityText::tr("Mark of suppressed records"),
                   IdentifiabilityText::tr("A record with this text in all quasi-identifiers was suppressed before release: it stands in no class and counts as part of the population only. Empty: no record is taken as suppressed."), QStringLiteral("*"), population),
        DefinitionParts::integer("max_combination_size", IdentifiabilityText::tr("Columns per combination"), IdentifiabilityText::tr("Combinations of up to so many quasi-identifiers are ranked. 0: none."), 3, 0, 6, search),
        DefinitionParts::integer("max_combinations", IdentifiabilityText::tr("Combinations at most"), IdentifiabilityText::tr("Smaller combinations are measured first; the rest is left out and said so."), 500, 0, 100000, search),
    };
    d.figures = {
        DefinitionParts::figure("k", IdentifiabilityText::tr("Smallest class (k)"), "records", IdentifiabilityText::tr("Every record looks the same as at least k-1 others on the chosen attributes."), 1),
        DefinitionParts::figure("records", IdentifiabilityText::tr("Records"), "records", IdentifiabilityText::tr("How many records were measured."), 0),
        DefinitionParts::figure("suppressed_records", IdentifiabilityText::tr("Suppressed records"), "records", IdentifiabilityText::tr("Records whose quasi-identifiers were all taken out. They are in no class."), 0),
        DefinitionParts::figure("classes", IdentifiabilityText::tr("Classes"), "", IdentifiabilityText::tr("How many different combinations of the chosen attributes occur."), -1),
        DefinitionParts::figure("sample_uniques", IdentifiabilityText::tr("Unique records"), "records", IdentifiabilityText::tr("Records that nobody else in the data shares all chosen attributes with."), -1),
        DefinitionParts::figure("sample_uniques_share", IdentifiabilityText::tr("Share of unique records"), "share", IdentifiabilityText::tr("Which part of the records is unique in the data."), -1),
        DefinitionParts::figure("prosecutor_max_risk", IdentifiabilityText::tr("Highest prosecutor risk"), "share", IdentifiabilityText::tr("The chance to pick the right record when the attacker knows that the person is in the data, for the worst record."), -1),
        DefinitionParts::figure("prosecutor_average_risk", IdentifiabilityText::tr("Average prosecutor risk"), "share", IdentifiabilityText::tr("The same chance, averaged over all records."), -1),
        DefinitionParts::figure("records_at_risk", IdentifiabilityText::tr("Records at risk"), "share", IdentifiabilityText::tr("Which part of the records has a risk above the threshold."), -1),
        DefinitionParts::figure("journalist_max_risk", IdentifiabilityText::tr("Highest journalist risk"), "share", IdentifiabilityText::tr("The same chance when the attacker only knows the population, not who is in the data."), -1),
        DefinitionParts::figure("marketer_risk", IdentifiabilityText::tr("Marketer risk"), "share", IdentifiabilityText::tr("Which part of all records an attacker would get right on average who links the whole table."), -1),
        DefinitionParts::figure("population_uniques", IdentifiabilityText::tr("Estimated population uniques"), "share", IdentifiabilityText::tr("Which part of the records is probably unique in the whole population, estimated from the sample."), -1),
        DefinitionParts::figure("population_uniques_pitman", IdentifiabilityText::tr("Population uniques by Pitman"), "share", IdentifiabilityText::tr("The same estimate by Pitman's sampling formula."), -1),
        DefinitionParts::figure("population_uniques_zayatz", IdentifiabilityText::tr("Population uniques by Zayatz"), "share", IdentifiabilityText::tr("The same estimate by the model of Zayatz."), -1),
        DefinitionParts::figure("population_uniques_snb", IdentifiabilityText::tr("Population uniques by slide negative binomial"), "share", IdentifiabilityText::tr("The same estimate by the slide negative binomial model."), -1),
        DefinitionParts::figure("distinct_l", IdentifiabilityText::tr("Distinct l"), "", IdentifiabilityText::tr("Each class has at least so many different values of the sensitive attribute."), 1),
        DefinitionParts::figure("entropy_l", IdentifiabilityText::tr("Entropy l"), "", IdentifiabilityText::tr("Like distinct l, but a value that dominates its class counts for less."), 1),
        DefinitionParts::figure("recursive_l", IdentifiabilityText::tr("Recursive l"), "", IdentifiabilityText::tr("The largest l for which the most frequent value of no class dominates (with the chosen c)."), 1),
        DefinitionParts::figure("t_equal", IdentifiabilityText::tr("t with equal distance"), "", IdentifiabilityText::tr("How far the worst class lies from the whole table: 0 tells nothing, 1 tells all."), -1),
        DefinitionParts::figure("t_ordered", IdentifiabilityText::tr("t with ordered distance"), "", IdentifiabilityText::tr("The same when neighbouring values count as close to each other."), -1),
        DefinitionParts::figure("t_hierarchical", IdentifiabilityText::tr("t with hierarchical distance"), "", IdentifiabilityText::tr("The same when values of one branch of the hierarchy count as close to each other."), -1),
        DefinitionParts::figure("uniform_records", IdentifiabilityText::tr("Records in uniform classes"), "share", IdentifiabilityText::tr("Records whose sensitive value is known as soon as their class is known."), -1),
    };
    return d;
}

void addClassFigures(const ClassRisks &risks, const SuppressedRecords &suppressed, double threshold, double fraction, core::CheckOutcome &outcome)
{
    const qint64 n = risks.records;
    outcome.figures << DefinitionParts::number("k", double(risks.smallest), "records") << DefinitionParts::number("records", double(n), "records")
                    << DefinitionParts::number("classes", double(risks.classes), "") << DefinitionParts::number("sample_uniques", double(risks.uniques), "records")
                    << DefinitionParts::share("sample_uniques_share", risks.uniqueShare, n) << DefinitionParts::share("prosecutor_max_risk", risks.highestRisk, n)
                    << DefinitionParts::share("prosecutor_average_risk", risks.averageRisk, n) << DefinitionParts::share("records_at_risk", risks.shareAbove(threshold), n);
    if (suppressed.count > 0)
        outcome.figures << DefinitionParts::number("suppressed_records", double(suppressed.count), "records");
    core::Figure journalist = DefinitionParts::share("journalist_max_risk", risks.highestRisk * fraction, n);
    core::Figure marketer = DefinitionParts::share("marketer_risk", risks.averageRisk * fraction, n);
    if (fraction < 1)
        journalist.note = marketer.note = IdentifiabilityText::tr("Class sizes in the population are taken as size in the data divided by the sampling fraction.");
    outcome.figures << journalist << marketer;
    if (fraction < 1) {
        const PopulationUniqueness estimate = estimatePopulationUniqueness(risks, fraction, suppressed.count);
        core::Figure figure = DefinitionParts::share("population_uniques", estimate.chosen.value_or(std::numeric_limits<double>::quiet_NaN()), n);
        figure.note = !estimate.chosen ? IdentifiabilityText::tr("No model could be fitted to the class sizes.")
            : estimate.isPitman       ? IdentifiabilityText::tr("By Pitman's model, chosen because the sampling fraction is at most 10 %.")
                                      : IdentifiabilityText::tr("By the model of Zayatz.");
        outcome.figures << figure;
        const std::pair<const char *, std::optional<double>> models[] = {
            {"population_uniques_pitman", estimate.pitman}, {"population_uniques_zayatz", estimate.zayatz}, {"population_uniques_snb", estimate.snb}};
        for (const auto &[key, value] : models) {
            core::Figure one = DefinitionParts::share(key, value.value_or(std::numeric_limits<double>::quiet_NaN()), n);
            if (!value)
                one.note = IdentifiabilityText::tr("The model could not be fitted to the class sizes.");
            else if (key == models[0].first && estimate.pitmanAt)
                one.note = IdentifiabilityText::tr("Greatest likelihood inside of the model's range, at theta = %1 and alpha = %2.").arg(estimate.pitmanAt->theta, 0, 'g', 6).arg(estimate.pitmanAt->alpha, 0, 'g', 6);
            outcome.figures << one;
        }
    }
    QJsonArray rows;
    for (const ClassSize &entry : risks.histogram)
        rows.append(QJsonArray{double(entry.size), double(entry.classes), double(entry.size * entry.classes), 1.0 / double(entry.size)});
    outcome.tables.append({QStringLiteral("class_sizes"), IdentifiabilityText::tr("Sizes of the classes"), {IdentifiabilityText::tr("Class size"), IdentifiabilityText::tr("Classes"), IdentifiabilityText::tr("Records"), IdentifiabilityText::tr("Risk")}, rows});
}

/// The suppressed records are one class of their own among the others.
ClassRisks withoutSuppressed(const ClassRisks &risks, const SuppressedRecords &suppressed)
{
    if (suppressed.count == 0)
        return risks;
    QList<ClassSize> histogram;
    for (ClassSize entry : risks.histogram) {
        entry.classes -= entry.size == suppressed.count;
        if (entry.classes > 0)
            histogram.append(entry);
    }
    return ClassRisks::of(histogram);
}

core::Result<void> addCombinations(const EquivalenceClasses &classes, const QJsonObject &parameters, core::Progress &progress, core::CheckOutcome &outcome)
{
    const int size = parameters.value(u"max_combination_size").toInt();
    const int limit = parameters.value(u"max_combinations").toInt();
    if (size <= 0 || limit <= 0)
        return {};
    HALLMARKER_ASSIGN(const std::vector<CombinationRisk> ranked, rankCombinations(classes, size, std::size_t(limit), progress));
    QJsonArray rows;
    for (const CombinationRisk &risk : ranked) {
        QStringList names;
        for (const int column : risk.columns)
            names.append(classes.columns()[std::size_t(column)].name());
        rows.append(QJsonArray{names.join(QStringLiteral(", ")), int(risk.columns.size()), risk.distinction, risk.separation, risk.uniqueShare, double(risk.smallest)});
    }
    outcome.tables.append({QStringLiteral("combinations"), IdentifiabilityText::tr("Combinations of columns, most dangerous first"),
                           {IdentifiabilityText::tr("Columns"), IdentifiabilityText::tr("Number of columns"), IdentifiabilityText::tr("Distinction"), IdentifiabilityText::tr("Separation"), IdentifiabilityText::tr("Share of unique records"), IdentifiabilityText::tr("Smallest class")}, rows});
    if (int(ranked.size()) == limit)
        outcome.hazards.append(QStringLiteral("combinations-cut"));
    return {};
}

/// Measures each sensitive attribute and says what breaks a limit.
core::Result<void> addDiversity(const core::Table &table, const std::vector<core::Column> &keys, const SuppressedRecords &suppressed, const QJsonObject &parameters, core::CheckOutcome &outcome, QStringList &broken)
{
    const QString kind = parameters.value(u"l_kind").toString();
    const double required = parameters.value(u"l").toDouble();
    const double largestT = parameters.value(u"t").toDouble();
    const QString distance = parameters.value(u"t_distance").toString();
    const QString hierarchyText = parameters.value(u"t_hierarchy").toString();
    std::optional<ValueHierarchy> hierarchy;
    if (!hierarchyText.isEmpty()) {
        HALLMARKER_ASSIGN(hierarchy, ValueHierarchy::fromText(hierarchyText));
    } else if (distance == QStringLiteral("hierarchical")) {
        return core::Error(core::ErrorKind::Usage, IdentifiabilityText::tr("The hierarchical distance needs a hierarchy of the sensitive attribute."), {}, {.pointer = QStringLiteral("/t_hierarchy")});
    }
    const qint64 kept = qint64(table.rowCount()) - suppressed.count;
    HALLMARKER_ASSIGN(const std::vector<core::Column> attributes, table.select(DefinitionParts::names(parameters.value(u"sensitive"))));
    for (const core::Column &attribute : attributes) {
        HALLMARKER_ASSIGN(const DiversityFigures d, measureDiversity(keys, attribute, parameters.value(u"c").toDouble(), EquivalenceClasses::defaultThreads(), suppressed.first));
        const auto add = [&](core::Figure figure) {
            figure.slice = attribute.name();
            outcome.figures.append(figure);
        };
        add(DefinitionParts::number("distinct_l", double(d.distinctL), ""));
        add(DefinitionParts::number("entropy_l", d.entropyL, ""));
        add(DefinitionParts::number("recursive_l", double(d.recursiveL), ""));
        add(DefinitionParts::number("t_equal", d.closenessEqual, ""));
        add(DefinitionParts::number("t_ordered", d.closenessOrdered, ""));
        double t = distance == QStringLiteral("ordered") ? d.closenessOrdered : d.closenessEqual;
        if (hierarchy) {
            HALLMARKER_ASSIGN(const double closeness, hierarchicalCloseness(keys, attribute, *hierarchy, EquivalenceClasses::defaultThreads(), suppressed.first));
            add(DefinitionParts::number("t_hierarchical", closeness, ""));
            t = distance == QStringLiteral("hierarchical") ? closeness : t;
        }
        add(DefinitionParts::share("uniform_records", double(d.uniformRecords) / double(kept), kept));
        // Entropy comes out of logarithms: a class that lies exactly on the limit must not fail by the last digit.
        const double l = kind == QStringLiteral("entropy") ? d.entropyL * (1 + 1e-12) : double(kind == QStringLiteral("recursive") ? d.recursiveL : d.distinctL);
        if (required > 0 && l < required)
            broken.append(IdentifiabilityText::tr("%1 l-diversity of \"%2\" is %3, below %4").arg(kind, attribute.name()).arg(l, 0, 'g', 4).arg(required, 0, 'g', 4));
        if (t > largestT + 1e-12)
            broken.append(IdentifiabilityText::tr("t of \"%1\" is %2, above %3").arg(attribute.name()).arg(t, 0, 'g', 4).arg(largestT, 0, 'g', 4));
    }
    return {};
}

} // namespace

IdentifiabilityCheck::IdentifiabilityCheck() : m_definition(identifiabilityDefinition())
{
}

core::Result<core::CheckOutcome> IdentifiabilityCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *data = request.input(QStringLiteral("data"));
    if (!data)
        return core::Error(core::ErrorKind::Usage, IdentifiabilityText::tr("No dataset version was given. Choose the data to measure."));
    HALLMARKER_ASSIGN(const core::Table table, readDataset(*data, progress));
    return measure(table, request.parameters, progress);
}

core::Result<core::CheckOutcome> IdentifiabilityCheck::measure(const core::Table &table, const QJsonObject &parameters, core::Progress &progress)
{
    const QStringList names = DefinitionParts::names(parameters.value(u"quasi_identifiers"));
    const QStringList sensitive = DefinitionParts::names(parameters.value(u"sensitive"));
    if (names.isEmpty())
        return core::Error(core::ErrorKind::Usage, IdentifiabilityText::tr("No quasi-identifier was chosen. Name at least one column."));
    for (const QString &name : names)
        if (sensitive.contains(name) || names.count(name) > 1)
            return core::Error(core::ErrorKind::Usage, IdentifiabilityText::tr("The column \"%1\" was named more than once. A column is either a quasi-identifier or a sensitive attribute.").arg(name));
    HALLMARKER_ASSIGN(const std::vector<core::Column> keys, table.select(names));

    core::CheckOutcome outcome;
    if (table.rowCount() == 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = IdentifiabilityText::tr("The table has no rows, so nothing can be measured.");
        return outcome;
    }
    HALLMARKER_ASSIGN(const EquivalenceClasses classes, EquivalenceClasses::of(keys, progress));
    SuppressedRecords suppressed = SuppressedRecords::of(keys, parameters.value(u"suppressed_value").toString().toStdString());
    if (suppressed.count == qint64(table.rowCount()))
        suppressed = {}; // generalised up to the root: one class of all, nobody was taken out
    const ClassRisks risks = withoutSuppressed(classes.risks(), suppressed);
    const double threshold = parameters.value(u"risk_threshold").toDouble(0.2);
    const double minK = parameters.value(u"min_k").toDouble(5);
    addClassFigures(risks, suppressed, threshold, parameters.value(u"sampling_fraction").toDouble(1), outcome);

    QStringList broken;
    if (double(risks.smallest) < minK)
        broken.append(risks.smallest == 1 ? IdentifiabilityText::tr("the smallest class has a single record, fewer than %1").arg(minK) : IdentifiabilityText::tr("the smallest class has %1 records, fewer than %2").arg(risks.smallest).arg(minK));
    if (risks.uniqueShare > parameters.value(u"max_sample_uniques").toDouble())
        broken.append(IdentifiabilityText::tr("%1 of the records are unique, more than %2").arg(DefinitionParts::percent(risks.uniqueShare), DefinitionParts::percent(parameters.value(u"max_sample_uniques").toDouble())));
    const double atRisk = risks.shareAbove(threshold);
    if (atRisk > parameters.value(u"max_at_risk").toDouble())
        broken.append(IdentifiabilityText::tr("%1 of the records have a risk above %2").arg(DefinitionParts::percent(atRisk)).arg(threshold));
    HALLMARKER_TRY(addDiversity(table, keys, suppressed, parameters, outcome, broken));
    HALLMARKER_TRY(addCombinations(classes, parameters, progress, outcome));

    qint64 missing = 0;
    for (const core::Column &column : keys)
        missing += qint64(column.missingCount());
    if (suppressed.count > 0)
        outcome.hazards.append(QStringLiteral("suppressed-records"));
    if (missing > 0)
        outcome.hazards.append(QStringLiteral("missing-quasi-identifiers"));
    outcome.verdict = broken.isEmpty() ? core::Verdict::Pass : core::Verdict::Fail;
    outcome.reason = broken.isEmpty() ? IdentifiabilityText::tr("Every class has at least %1 records (k = %1), and all other limits hold.").arg(risks.smallest)
                                      : IdentifiabilityText::tr("Not within the limits: %1.").arg(broken.join(QStringLiteral("; ")));
    return outcome;
}

} // namespace hallmarker::checks
