#include "checks/risk/SafeHarborCheck.h"

#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/risk/SafeHarbor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace hallmarker::checks {

namespace {

struct SafeHarborCheckTexts {
    Q_DECLARE_TR_FUNCTIONS(SafeHarborCheckTexts)
};

core::CheckDefinition safeHarborDefinition()
{
    core::CheckDefinition d;
    d.id = QStringLiteral("privacy.safe-harbor");
    d.version = QStringLiteral("1");
    d.title = SafeHarborCheckTexts::tr("HIPAA Safe Harbor identifiers");
    d.summary = SafeHarborCheckTexts::tr("Looks for the 18 identifiers that the Safe Harbor method wants removed, by the names of the columns and by what stands in them.");
    d.verdictRule = SafeHarborCheckTexts::tr("Fails when a column seems to hold one of the identifiers. Passes otherwise. Inconclusive without rows. A pass does not replace the second condition of the method: that nobody knows that what is left identifies a person.");
    d.sources = {QStringLiteral("45 CFR 164.514(b)(2)")};
    d.inputs = {{QStringLiteral("data"), {QStringLiteral("dataset-version")}, true, SafeHarborCheckTexts::tr("Data"), SafeHarborCheckTexts::tr("The table that is looked into.")}};
    d.figures = {
        DefinitionParts::figure("identifiers", SafeHarborCheckTexts::tr("Kinds of identifiers"), "", SafeHarborCheckTexts::tr("So many of the 18 kinds were found."), -1),
        DefinitionParts::figure("columns", SafeHarborCheckTexts::tr("Columns with identifiers"), "", SafeHarborCheckTexts::tr("So many columns hold one."), -1),
        DefinitionParts::figure("records", SafeHarborCheckTexts::tr("Records"), "records", SafeHarborCheckTexts::tr("How many records were read."), 0),
    };
    return d;
}

} // namespace

SafeHarborCheck::SafeHarborCheck() : m_definition(safeHarborDefinition())
{
}

core::Result<core::CheckOutcome> SafeHarborCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *data = request.input(QStringLiteral("data"));
    if (!data)
        return core::Error(core::ErrorKind::Usage, SafeHarborCheckTexts::tr("No dataset version was given. Choose the data to look into."));
    HALLMARKER_ASSIGN(const core::Table table, readDataset(*data, progress));
    return measure(table, progress);
}

core::Result<core::CheckOutcome> SafeHarborCheck::measure(const core::Table &table, core::Progress &progress)
{
    core::CheckOutcome outcome;
    if (table.rowCount() == 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = SafeHarborCheckTexts::tr("There are no rows, so nothing can be said.");
        return outcome;
    }
    HALLMARKER_ASSIGN(const QList<SafeHarborHit> hits, SafeHarbor::identifiersIn(table, progress));
    QSet<int> kinds;
    QStringList columns;
    QJsonArray rows;
    for (const SafeHarborHit &hit : hits) {
        kinds.insert(hit.identifier);
        if (!columns.contains(hit.column))
            columns.append(hit.column);
        rows.append(QJsonArray{SafeHarbor::letter(hit.identifier), SafeHarbor::name(hit.identifier), hit.column, hit.reason});
    }
    outcome.figures << DefinitionParts::number("identifiers", double(kinds.size())) << DefinitionParts::number("columns", double(columns.size())) << DefinitionParts::number("records", double(table.rowCount()), "records");
    outcome.tables.append({QStringLiteral("identifiers"), SafeHarborCheckTexts::tr("Safe Harbor identifiers"),
                           {SafeHarborCheckTexts::tr("Letter"), SafeHarborCheckTexts::tr("Identifier"), SafeHarborCheckTexts::tr("Column"), SafeHarborCheckTexts::tr("Why")}, rows});
    outcome.verdict = hits.isEmpty() ? core::Verdict::Pass : core::Verdict::Fail;
    outcome.reason = hits.isEmpty() ? SafeHarborCheckTexts::tr("None of the 18 identifiers was found.") : SafeHarborCheckTexts::tr("Identifiers have to go from: %1.").arg(columns.join(QStringLiteral(", ")));
    return outcome;
}

} // namespace hallmarker::checks
