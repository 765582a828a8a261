#include "checks/drift/DriftCheck.h"

#include "checks/drift/ColumnDrift.h"
#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/statistics/MultipleTests.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace hallmarker::checks {

namespace {

struct DriftText {
    Q_DECLARE_TR_FUNCTIONS(DriftText)
};

core::CheckDefinition driftDefinition()
{
    core::CheckDefinition d;
    d.id = QStringLiteral("data.drift");
    d.version = QStringLiteral("1");
    d.title = DriftText::tr("Drift of data against a reference");
    d.summary = DriftText::tr("Compares each column of the data with the same column of a reference, for example the training data: with a test that tells chance from change, "
                              "and with measures of how large the change is.");
    d.verdictRule = DriftText::tr("A column has drifted, by \"rule\": test = its corrected p-value lies below \"alpha\"; psi = its stability index lies above \"psi_limit\" and above what 99 % of "
                                  "samples without drift stay below; both = test and psi. Fails when more than \"max_drift_share\" of the columns have drifted, or when the columns differ and "
                                  "\"schema_must_match\" is set. Inconclusive when a side has no rows or no column is common.");
    d.sources = {QStringLiteral("Kolmogorov 1933, Smirnov 1948; Marsaglia, Tsang, Wang 2003"), QStringLiteral("Yurdakul 2018, Statistical properties of the population stability index"),
                 QStringLiteral("Holm 1979; Benjamini, Hochberg 1995"), QStringLiteral("EU AI Act article 72 (post-market monitoring)")};
    const QStringList versions{QStringLiteral("dataset-version")};
    d.inputs = {{QStringLiteral("reference"), versions, true, DriftText::tr("Reference"), DriftText::tr("What the data should look like, for example the training data.")},
                {QStringLiteral("data"), versions, true, DriftText::tr("Data"), DriftText::tr("The data to compare with it.")}};
    d.parameters = {
        DefinitionParts::columns("columns", DriftText::tr("Columns"), DriftText::tr("Which columns are compared. Empty: all that both sides have."), QStringLiteral("data")),
        DefinitionParts::choice("rule", DriftText::tr("When a column has drifted"),
                                DriftText::tr("both asks for a change that is no accident and large enough to matter; with many rows a test alone finds changes that nobody cares about."),
                                {QStringLiteral("both"), QStringLiteral("test"), QStringLiteral("psi")}),
        DefinitionParts::real("alpha", DriftText::tr("Level of the tests"), DriftText::tr("How often chance alone may raise an alarm."), 0.05, 1e-9, 0.5),
        DefinitionParts::choice("correction", DriftText::tr("Correction for many columns"),
                                DriftText::tr("Testing many columns raises false alarms. holm and bonferroni keep the chance of any false alarm below the level, benjamini-hochberg the share of false alarms."),
                                {QStringLiteral("holm"), QStringLiteral("bonferroni"), QStringLiteral("benjamini-hochberg"), QStringLiteral("none")}),
        DefinitionParts::real("psi_limit", DriftText::tr("Limit of the stability index"), DriftText::tr("0.1 is customary for a moderate change, 0.25 for a large one."), 0.1, 0, 100),
        DefinitionParts::real("max_drift_share", DriftText::tr("Drifted columns allowed"), DriftText::tr("Largest share of the compared columns that may have drifted."), 0, 0, 1),
        DefinitionParts::boolean("schema_must_match", DriftText::tr("Columns must match"), DriftText::tr("Also fail when a column is missing, new, or of another type."), true),
        DefinitionParts::integer("bins", DriftText::tr("Bins"), DriftText::tr("Into how many equally filled parts of the reference numbers are split for the stability index."), 10, 2, 1000),
    };
    d.figures = {
        DefinitionParts::figure("drifted_columns", DriftText::tr("Drifted columns"), "", DriftText::tr("So many columns have changed by the chosen rule."), -1),
        DefinitionParts::figure("drift_share", DriftText::tr("Share of drifted columns"), "share", DriftText::tr("Which part of the compared columns has changed."), -1),
        DefinitionParts::figure("columns_compared", DriftText::tr("Compared columns"), "", DriftText::tr("Columns that both sides have."), 0),
        DefinitionParts::figure("largest_psi", DriftText::tr("Largest stability index"), "", DriftText::tr("Size of the largest change of a column: below 0.1 small, above 0.25 large."), -1),
        DefinitionParts::figure("smallest_p", DriftText::tr("Smallest corrected p-value"), "", DriftText::tr("How likely chance alone explains the clearest change."), 0),
        DefinitionParts::figure("schema_differences", DriftText::tr("Differences of the columns"), "", DriftText::tr("Columns that are missing, new, or of another type."), -1),
    };
    return d;
}

Correction correctionOf(const QString &name)
{
    if (name == QStringLiteral("none"))
        return Correction::None;
    if (name == QStringLiteral("bonferroni"))
        return Correction::Bonferroni;
    return name == QStringLiteral("benjamini-hochberg") ? Correction::BenjaminiHochberg : Correction::Holm;
}

/// Null instead of numbers that JSON does not have.
QJsonValue cellOf(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

const NamedType *namedType(const QList<NamedType> &columns, const QString &name)
{
    for (const NamedType &column : columns)
        if (column.name == name)
            return &column;
    return nullptr;
}

QList<NamedType> namedTypes(const core::Table &table)
{
    QList<NamedType> types;
    for (const core::Column &column : table.columns())
        types.append({column.name(), column.type()});
    return types;
}

} // namespace

DriftCheck::DriftCheck() : m_definition(driftDefinition())
{
}

core::Result<core::CheckOutcome> DriftCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *reference = request.input(QStringLiteral("reference"));
    const core::CheckInput *data = request.input(QStringLiteral("data"));
    if (!reference || !data)
        return core::Error(core::ErrorKind::Usage, DriftText::tr("Drift needs two dataset versions: a reference and the data to compare with it."));
    HALLMARKER_ASSIGN(const core::Table old, readDataset(*reference, progress));
    HALLMARKER_ASSIGN(const core::Table now, readDataset(*data, progress));
    return compare(old, now, request.parameters, progress);
}

QJsonArray DriftCheck::schemaDifferences(const QList<NamedType> &reference, const QList<NamedType> &current)
{
    QJsonArray rows;
    for (const NamedType &column : reference) {
        const NamedType *other = namedType(current, column.name);
        if (!other)
            rows.append(QJsonArray{column.name, DriftText::tr("missing in the data"), core::columnTypeName(column.type), QJsonValue()});
        else if (other->type != column.type)
            rows.append(QJsonArray{column.name, DriftText::tr("of another type"), core::columnTypeName(column.type), core::columnTypeName(other->type)});
    }
    for (const NamedType &column : current)
        if (!namedType(reference, column.name))
            rows.append(QJsonArray{column.name, DriftText::tr("not in the reference"), QJsonValue(), core::columnTypeName(column.type)});
    return rows;
}

core::Result<core::CheckOutcome> DriftCheck::compare(const core::Table &reference, const core::Table &current, const QJsonObject &parameters, core::Progress &progress)
{
    QStringList names = DefinitionParts::names(parameters.value(u"columns"));
    for (const QString &name : names) {
        HALLMARKER_TRY(current.column(name));
        HALLMARKER_TRY(reference.column(name));
    }
    if (names.isEmpty())
        for (const core::Column &column : reference.columns())
            if (current.find(column.name()))
                names.append(column.name());
    ColumnDriftOptions options;
    options.bins = parameters.value(u"bins").toInt(10);
    const bool isEmpty = reference.rowCount() == 0 || current.rowCount() == 0;
    std::vector<ColumnDrift> drifts;
    for (const QString &name : names) {
        if (isEmpty)
            break;
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, DriftText::tr("Measuring drift was cancelled."));
        progress.report(DriftText::tr("Comparing \"%1\"").arg(name), qint64(drifts.size()), names.size());
        drifts.push_back(measureColumnDrift(*reference.find(name), *current.find(name), options));
    }
    return judge(std::move(drifts), isEmpty && !names.isEmpty(), schemaDifferences(namedTypes(reference), namedTypes(current)), parameters);
}

core::CheckOutcome DriftCheck::judge(std::vector<ColumnDrift> drifts, bool isEmpty, const QJsonArray &differences, const QJsonObject &parameters)
{
    core::CheckOutcome outcome;
    if (isEmpty || drifts.empty()) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = isEmpty ? DriftText::tr("One of the two tables has no rows.") : DriftText::tr("The two tables have no column in common.");
        return outcome;
    }
    std::vector<double> p;
    for (const ColumnDrift &drift : drifts)
        p.push_back(drift.p);
    const std::vector<double> adjusted = adjustedPValues(p, correctionOf(parameters.value(u"correction").toString()));
    const double alpha = parameters.value(u"alpha").toDouble(0.05);
    const double psiLimit = parameters.value(u"psi_limit").toDouble(0.1);
    const QString rule = parameters.value(u"rule").toString(QStringLiteral("both"));

    QJsonArray rows;
    QStringList drifted;
    double largest = 0;
    double smallest = 1;
    bool isRough = false;
    for (std::size_t i = 0; i < drifts.size(); ++i) {
        ColumnDrift &drift = drifts[i];
        drift.adjustedP = adjusted[i];
        const bool isTested = drift.adjustedP < alpha;
        // A column that lost all its values has no p-value; its index says so.
        const bool isLarge = drift.stability > std::max(psiLimit, drift.stabilityLimit);
        const bool hasDrifted = rule == QStringLiteral("test") ? isTested : rule == QStringLiteral("psi") ? isLarge : isLarge && (isTested || std::isnan(drift.p) || drift.missingReference != drift.missingCurrent);
        if (hasDrifted)
            drifted.append(drift.column);
        largest = std::isnan(drift.stability) ? largest : std::max(largest, drift.stability);
        smallest = std::isnan(drift.adjustedP) ? smallest : std::min(smallest, drift.adjustedP);
        isRough = isRough || drift.isRough;
        rows.append(QJsonArray{drift.column, drift.isNumeric ? DriftText::tr("Kolmogorov-Smirnov") : DriftText::tr("chi-square of homogeneity"), drift.referenceRows, drift.currentRows,
                               cellOf(drift.statistic), cellOf(drift.p), cellOf(drift.adjustedP), cellOf(drift.stability), drift.stabilityLimit, drift.bins, cellOf(drift.wasserstein),
                               cellOf(drift.jensenShannon), drift.missingReference, drift.missingCurrent, drift.newValues, hasDrifted});
    }
    outcome.tables.append({QStringLiteral("columns"), DriftText::tr("Drift by column (empty bins count as 0.0001)"),
                           {DriftText::tr("Column"), DriftText::tr("Test"), DriftText::tr("Reference values"), DriftText::tr("Current values"), DriftText::tr("Statistic"), DriftText::tr("p-value"),
                            DriftText::tr("Corrected p-value"), DriftText::tr("Stability index"), DriftText::tr("Limit without drift"), DriftText::tr("Bins"),
                            DriftText::tr("Wasserstein distance in standard deviations"), DriftText::tr("Jensen-Shannon distance"), DriftText::tr("Missing in the reference"),
                            DriftText::tr("Missing in the data"), DriftText::tr("Share of new categories"), DriftText::tr("Drifted")},
                           rows});
    outcome.tables.append({QStringLiteral("schema"), DriftText::tr("Differences of the columns"),
                           {DriftText::tr("Column"), DriftText::tr("Difference"), DriftText::tr("Type in the reference"), DriftText::tr("Type in the data")}, differences});
    const double share = double(drifted.size()) / double(drifts.size());
    outcome.figures << DefinitionParts::number("drifted_columns", double(drifted.size())) << DefinitionParts::share("drift_share", share, qint64(drifts.size()))
                    << DefinitionParts::number("columns_compared", double(drifts.size())) << DefinitionParts::number("largest_psi", largest)
                    << DefinitionParts::number("smallest_p", smallest) << DefinitionParts::number("schema_differences", double(differences.size()));
    if (isRough)
        outcome.hazards.append(QStringLiteral("small-expected-counts"));
    QStringList broken;
    if (share > parameters.value(u"max_drift_share").toDouble())
        broken.append(DriftText::tr("%1 of %2 columns have drifted: %3").arg(drifted.size()).arg(drifts.size()).arg(drifted.join(QStringLiteral(", "))));
    if (!differences.isEmpty() && parameters.value(u"schema_must_match").toBool(true))
        broken.append(DriftText::tr("%n column(s) are missing, new, or of another type", nullptr, int(differences.size())));
    outcome.verdict = broken.isEmpty() ? core::Verdict::Pass : core::Verdict::Fail;
    outcome.reason = broken.isEmpty() ? DriftText::tr("%1 of %2 columns have drifted, which is within the limit.").arg(drifted.size()).arg(drifts.size())
                                      : DriftText::tr("Not within the limits: %1.").arg(broken.join(QStringLiteral("; ")));
    return outcome;
}

} // namespace hallmarker::checks
