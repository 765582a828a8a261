#include "bench/anonymisation/AnonymisationSamples.h"

#include "checks/anonymisation/data/TextTable.h"
#include "checks/anonymisation/hierarchy/HierarchyFile.h"
#include "core/random/RandomStream.h"

#include <QFile>
#include <QJsonArray>

#include <cmath>
#include <functional>

namespace hallmarker::bench {

using namespace anonymisation;

namespace {

CaseDefinition k5Case(double suppressionLimit)
{
    const QJsonObject json{{QStringLiteral("dataset"), QStringLiteral("adult.csv")}, {QStringLiteral("hierarchies"), QStringLiteral("adult_hierarchy_<column>.csv")}, {QStringLiteral("suppression_limit"), suppressionLimit},
                           {QStringLiteral("models"), QJsonArray{QJsonObject{{QStringLiteral("type"), QStringLiteral("k-anonymity")}, {QStringLiteral("k"), 5}}}}};
    return *CaseDefinition::fromJson(json);
}

core::Column madeColumn(const QString &name, std::size_t rows, const std::function<std::string(std::size_t)> &cell)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    for (std::size_t row = 0; row < rows; ++row)
        codes.push(dictionary.codeOf(cell(row)));
    return core::Column::ofCodes(name, core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

} // namespace

std::optional<CaseInput> adultSample(const QString &directory, double suppressionLimit, int copies)
{
    if (!QFile::exists(directory + QStringLiteral("/adult.csv")))
        return {};
    const CaseDefinition definition = k5Case(suppressionLimit);
    if (copies <= 1)
        return *CaseInput::read(definition, directory, core::Progress::none());
    const core::Table one = *readTextTable(directory + QStringLiteral("/adult.csv"), ';', true);
    std::map<QString, Hierarchy> hierarchies;
    for (const QString &column : one.columnNames())
        hierarchies.emplace(column, *readHierarchy(column, directory + QStringLiteral("/") + definition.hierarchyFile(column)));
    const Hierarchy &occupations = hierarchies.at(QStringLiteral("occupation"));
    const std::size_t rows = one.rowCount();
    std::vector<core::Column> columns;
    for (const core::Column &column : one.columns()) {
        columns.push_back(madeColumn(column.name(), rows * std::size_t(copies), [&](std::size_t at) {
            const std::size_t j = at / rows;
            const std::size_t r = at % rows;
            std::string cell = column.text(r);
            if (j > 0 && column.name() == QLatin1String("age"))
                return std::to_string(17 + (std::stoul(cell) - 17 + 5 * j + r % 11) % 74);
            if (j > 0 && column.name() == QLatin1String("occupation"))
                return std::string(occupations.label(0, (*occupations.leaf(cell) + std::uint32_t(r * j % 3)) % 14));
            return cell;
        }));
    }
    return *CaseInput::of(definition, *core::Table::of(std::move(columns)), hierarchies);
}

CaseInput wideSample(double suppressionLimit)
{
    struct Shape {
        std::uint32_t values;
        std::vector<std::uint32_t> widths; ///< by level above the first
        int skew;
    };
    // 6 x 5 x 2 x 3 x 2 x 5 x 5 x 5 levels; the first two columns are post codes and amounts.
    const std::vector<Shape> shapes{{13'000, {10, 100, 1000, 5000}, 1}, {900, {5, 25, 100}, 2}, {2, {}, 1}, {12, {4}, 1}, {4, {}, 1}, {60, {3, 12, 36}, 2}, {24, {2, 6, 12}, 2}, {96, {4, 16, 48}, 2}};
    constexpr std::size_t rows = 63'441;
    core::RandomStream random(core::Seed{11});
    std::vector<core::Column> columns;
    std::map<QString, Hierarchy> hierarchies;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        const Shape &shape = shapes[i];
        const QString name = QStringLiteral("c%1").arg(i);
        std::vector<HierarchyRow> made;
        for (std::uint32_t value = 0; value < shape.values; ++value) {
            HierarchyRow row{std::to_string(value)};
            for (std::size_t level = 0; level < shape.widths.size(); ++level)
                row.push_back("g" + std::to_string(level) + "-" + std::to_string(value / shape.widths[level]));
            row.push_back("*");
            made.push_back(std::move(row));
        }
        hierarchies.emplace(name, *Hierarchy::of(name, made));
        columns.push_back(madeColumn(name, rows, [&](std::size_t) {
            quint64 value = random.below(shape.values);
            for (int draw = 1; draw < shape.skew; ++draw)
                value = std::min(value, random.below(shape.values));
            return std::to_string(value);
        }));
    }
    return *CaseInput::of(k5Case(suppressionLimit), *core::Table::of(std::move(columns)), hierarchies);
}

} // namespace hallmarker::bench
