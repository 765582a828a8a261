#include "checks/risk/MicrodataRiskCheck.h"

#include "checks/encoding/DatasetReading.h"
#include "checks/encoding/DefinitionParts.h"
#include "checks/risk/IndividualRisk.h"
#include "checks/risk/SpecialUniques.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace hallmarker::checks {

namespace {

struct MicrodataRiskTexts {
    Q_DECLARE_TR_FUNCTIONS(MicrodataRiskTexts)
};

core::CheckDefinition microdataDefinition()
{
    const QString limits = MicrodataRiskTexts::tr("Limits");
    const QString uniques = MicrodataRiskTexts::tr("Special uniques");
    core::CheckDefinition d;
    d.id = QStringLiteral("privacy.microdata-risk");
    d.version = QStringLiteral("1");
    d.title = MicrodataRiskTexts::tr("Risk of survey microdata");
    d.summary = MicrodataRiskTexts::tr("Measures the risk that a record of a sample survey is recognised, from its key variables and its sampling weight, and finds records that few values already single out. A missing key matches every value.");
    d.verdictRule = MicrodataRiskTexts::tr("Fails when more than \"max_at_risk\" of the records have an individual risk above \"risk_threshold\". Passes otherwise. Inconclusive without rows.");
    d.sources = {QStringLiteral("Benedetti, Franconi 1998, individual risk of disclosure"), QStringLiteral("Polettini 2003, approximation of the individual risk"), QStringLiteral("Manning, Haglin, Keane 2008, SUDA2"),
                 QStringLiteral("Elliot, Manning, Ford 2002, special uniques"), QStringLiteral("Skinner, Elliot 2002, data intrusion simulation")};
    d.inputs = {{QStringLiteral("data"), {QStringLiteral("dataset-version")}, true, MicrodataRiskTexts::tr("Data"), MicrodataRiskTexts::tr("The table whose records are measured.")}};
    d.parameters = {
        DefinitionParts::requiredColumns("key_variables", MicrodataRiskTexts::tr("Key variables"), MicrodataRiskTexts::tr("Columns that somebody else may know about a person."), QStringLiteral("data")),
        DefinitionParts::text("weight", MicrodataRiskTexts::tr("Sampling weight"), MicrodataRiskTexts::tr("Column that tells how many people of the population a record stands for. Empty: the records are the population."), QString()),
        DefinitionParts::real("risk_threshold", MicrodataRiskTexts::tr("Risk threshold"), MicrodataRiskTexts::tr("A record counts as at risk when its individual risk lies above this."), 0.1, 0, 1, limits),
        DefinitionParts::real("max_at_risk", MicrodataRiskTexts::tr("Records at risk allowed"), MicrodataRiskTexts::tr("Largest share of records whose risk may lie above the threshold."), 0.0, 0, 1, limits),
        DefinitionParts::integer("max_set_size", MicrodataRiskTexts::tr("Columns per set"), MicrodataRiskTexts::tr("Sets of up to so many key variables are searched for special uniques. 0: none."), 3, 0, 6, uniques),
    };
    d.figures = {
        DefinitionParts::figure("records", MicrodataRiskTexts::tr("Records"), "records", MicrodataRiskTexts::tr("How many records were measured."), 0),
        DefinitionParts::figure("sample_uniques", MicrodataRiskTexts::tr("Unique records"), "records", MicrodataRiskTexts::tr("Records whose key matches no other record."), -1),
        DefinitionParts::figure("sample_pairs", MicrodataRiskTexts::tr("Records in pairs"), "records", MicrodataRiskTexts::tr("Records whose key matches exactly one other record."), -1),
        DefinitionParts::figure("highest_individual_risk", MicrodataRiskTexts::tr("Highest individual risk"), "share", MicrodataRiskTexts::tr("The chance to recognise the record that is the easiest to recognise."), -1),
        DefinitionParts::figure("expected_reidentifications", MicrodataRiskTexts::tr("Expected re-identifications"), "records", MicrodataRiskTexts::tr("So many records would be put right on average by somebody who tries all."), -1),
        DefinitionParts::figure("records_at_risk", MicrodataRiskTexts::tr("Records at risk"), "share", MicrodataRiskTexts::tr("Which part of the records has a risk above the threshold."), -1),
        DefinitionParts::figure("special_uniques", MicrodataRiskTexts::tr("Special uniques"), "records", MicrodataRiskTexts::tr("Records that a set of few values already singles out."), -1),
        DefinitionParts::figure("highest_suda_score", MicrodataRiskTexts::tr("Highest SUDA score"), "", MicrodataRiskTexts::tr("The more and the smaller the sets that single a record out, the higher."), -1),
        DefinitionParts::figure("correct_given_unique", MicrodataRiskTexts::tr("Unique matches that are right"), "share", MicrodataRiskTexts::tr("The chance that a match with exactly one record is the right one."), -1),
    };
    return d;
}

core::Result<std::vector<double>> weightsOf(const core::Table &table, const QString &name)
{
    std::vector<double> weights;
    if (name.isEmpty())
        return weights;
    HALLMARKER_ASSIGN(const core::Column column, table.column(name));
    for (std::size_t row = 0; row < column.size(); ++row)
        weights.push_back(column.number(row));
    return weights;
}

core::Result<void> addSpecialUniques(const std::vector<core::Column> &keys, int most, double fraction, core::Progress &progress, core::CheckOutcome &outcome)
{
    HALLMARKER_ASSIGN(const SpecialUniques uniques, SpecialUniques::of(keys, most, fraction, progress));
    outcome.figures << DefinitionParts::number("special_uniques", double(uniques.records), "records")
                    << DefinitionParts::number("highest_suda_score", *std::max_element(uniques.scores.begin(), uniques.scores.end()))
                    << DefinitionParts::share("correct_given_unique", uniques.correctGivenUnique, qint64(uniques.scores.size()));
    QJsonArray rows;
    for (std::size_t i = 0; i < keys.size(); ++i)
        rows.append(QJsonArray{keys[i].name(), uniques.contributions[i]});
    outcome.tables.append({QStringLiteral("contributions"), MicrodataRiskTexts::tr("Which columns make records special"), {MicrodataRiskTexts::tr("Column"), MicrodataRiskTexts::tr("Share of the score")}, rows});
    QJsonArray sizes;
    for (std::size_t k = 0; k < uniques.bySize.size(); ++k)
        sizes.append(QJsonArray{int(k) + 1, qint64(uniques.bySize[k])});
    outcome.tables.append({QStringLiteral("unique_sets"), MicrodataRiskTexts::tr("Minimal sample uniques"), {MicrodataRiskTexts::tr("Number of columns"), MicrodataRiskTexts::tr("Sets")}, sizes});
    return {};
}

} // namespace

MicrodataRiskCheck::MicrodataRiskCheck() : m_definition(microdataDefinition())
{
}

core::Result<core::CheckOutcome> MicrodataRiskCheck::run(const core::CheckRequest &request, core::Progress &progress) const
{
    const core::CheckInput *data = request.input(QStringLiteral("data"));
    if (!data)
        return core::Error(core::ErrorKind::Usage, MicrodataRiskTexts::tr("No dataset version was given. Choose the data to measure."));
    HALLMARKER_ASSIGN(const core::Table table, readDataset(*data, progress));
    return measure(table, request.parameters, progress);
}

core::Result<core::CheckOutcome> MicrodataRiskCheck::measure(const core::Table &table, const QJsonObject &parameters, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const std::vector<core::Column> keys, table.select(DefinitionParts::names(parameters.value(u"key_variables"))));
    core::CheckOutcome outcome;
    if (table.rowCount() == 0) {
        outcome.verdict = core::Verdict::Inconclusive;
        outcome.reason = MicrodataRiskTexts::tr("The table has no rows, so nothing can be measured.");
        return outcome;
    }
    HALLMARKER_ASSIGN(const std::vector<double> weights, weightsOf(table, parameters.value(u"weight").toString()));
    HALLMARKER_ASSIGN(const WeightedFrequencies frequencies, WeightedFrequencies::of(keys, weights));
    const IndividualRisk risk = IndividualRisk::of(frequencies);
    const auto n = qint64(table.rowCount());
    const double threshold = parameters.value(u"risk_threshold").toDouble(0.1);
    const double atRisk = risk.shareAbove(threshold);
    outcome.figures << DefinitionParts::number("records", double(n), "records") << DefinitionParts::number("sample_uniques", double(frequencies.uniques), "records")
                    << DefinitionParts::number("sample_pairs", double(frequencies.pairs), "records") << DefinitionParts::share("highest_individual_risk", risk.highest, n)
                    << DefinitionParts::number("expected_reidentifications", risk.expected, "records") << DefinitionParts::share("records_at_risk", atRisk, n);
    if (const int most = parameters.value(u"max_set_size").toInt(3); most > 0) {
        double population = 0;
        for (const double weight : weights)
            population += weight;
        HALLMARKER_TRY(addSpecialUniques(keys, most, weights.empty() ? 1 : double(n) / population, progress, outcome));
    }
    const double allowed = parameters.value(u"max_at_risk").toDouble();
    outcome.verdict = atRisk <= allowed ? core::Verdict::Pass : core::Verdict::Fail;
    outcome.reason = atRisk <= allowed ? MicrodataRiskTexts::tr("%1 of the records have an individual risk above %2, which is allowed.").arg(DefinitionParts::percent(atRisk)).arg(threshold)
                                       : MicrodataRiskTexts::tr("%1 of the records have an individual risk above %2; at most %3 may.").arg(DefinitionParts::percent(atRisk)).arg(threshold).arg(DefinitionParts::percent(allowed));
    return outcome;
}

} // namespace hallmarker::checks
