#include "tests/checks/anonymisation/AnonymisationTables.h"

#include "core/random/RandomStream.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::tests {

using namespace anonymisation;

namespace {

core::Column textColumn(const QString &name, const std::vector<std::string> &cells)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (const std::string &cell : cells)
        codes.push(dictionary.codeOf(cell));
    return core::Column::ofCodes(name, core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

} // namespace

core::Table textTable(const std::vector<std::pair<QString, std::vector<std::string>>> &columns)
{
    std::vector<core::Column> made;
    for (const auto &[name, cells] : columns)
        made.push_back(textColumn(name, cells));
    return *core::Table::of(std::move(made));
}

PatientTable::PatientTable(quint64 seed, std::size_t rows)
{
    core::RandomStream random(core::Seed{seed});
    std::vector<std::string> ages, regions, sexes, diagnoses;
    for (std::size_t row = 0; row < rows; ++row) {
        const quint64 age = 20 + std::min(random.below(60), random.below(60));
        ages.push_back(std::to_string(age));
        std::string region;
        for (int letter = 0; letter < 4; ++letter)
            region.push_back(char('a' + std::min(random.below(4), random.below(4))));
        regions.push_back(region);
        sexes.push_back(random.below(3) == 0 ? "m" : "f");
        diagnoses.push_back("d" + std::to_string(std::min(random.below(7), age % 7)));
    }
    table = textTable({{QStringLiteral("age"), ages}, {QStringLiteral("region"), regions}, {QStringLiteral("sex"), sexes}, {QStringLiteral("diagnosis"), diagnoses}});
    std::vector<HierarchyRow> ageRows, regionRows;
    for (int age = 0; age < 100; ++age) {
        const auto span = [age](int width) { return std::to_string(age / width * width) + "-" + std::to_string(age / width * width + width - 1); };
        ageRows.push_back({std::to_string(age), span(5), span(20), "*"});
    }
    for (int n = 0; n < 256; ++n) {
        const std::string name{char('a' + n / 64), char('a' + n / 16 % 4), char('a' + n / 4 % 4), char('a' + n % 4)};
        regionRows.push_back({name, name.substr(0, 3) + "*", name.substr(0, 2) + "**", name.substr(0, 1) + "***", "****"});
    }
    std::vector<HierarchyRow> diagnosisRows;
    for (int n = 0; n < 7; ++n)
        diagnosisRows.push_back({"d" + std::to_string(n), n < 3 ? "low" : "high", "*"});
    hierarchies.emplace(QStringLiteral("age"), *Hierarchy::of(QStringLiteral("age"), ageRows));
    hierarchies.emplace(QStringLiteral("region"), *Hierarchy::of(QStringLiteral("region"), regionRows));
    hierarchies.emplace(QStringLiteral("sex"), *Hierarchy::of(QStringLiteral("sex"), {{"f", "*"}, {"m", "*"}}));
    hierarchies.emplace(QStringLiteral("diagnosis"), *Hierarchy::of(QStringLiteral("diagnosis"), diagnosisRows));
}

CaseDefinition patientCase(const QByteArray &models, double suppressionLimit, const QString &metric)
{
    const QJsonObject json{{QStringLiteral("dataset"), QStringLiteral("patients.csv")}, {QStringLiteral("hierarchies"), QStringLiteral("patients_<column>.csv")},
                           {QStringLiteral("qi"), QJsonArray{QStringLiteral("age"), QStringLiteral("region"), QStringLiteral("sex")}}, {QStringLiteral("models"), QJsonDocument::fromJson(models).array()},
                           {QStringLiteral("suppression_limit"), suppressionLimit}, {QStringLiteral("metric"), metric}, {QStringLiteral("response"), metric == QLatin1String("classification") ? QJsonValue(QStringLiteral("diagnosis")) : QJsonValue()}};
    return *CaseDefinition::fromJson(json);
}

std::vector<std::vector<std::string>> rowsOfRelease(const QByteArray &csv, char delimiter)
{
    std::vector<std::vector<std::string>> rows;
    const QList<QByteArray> lines = csv.split('\n');
    for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
        std::vector<std::string> row;
        const QList<QByteArray> cells = lines[i].split(delimiter);
        for (const QByteArray &cell : cells)
            row.push_back(cell.toStdString());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace hallmarker::tests
