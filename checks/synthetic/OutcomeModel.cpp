#include "checks/synthetic/OutcomeModel.h"

#include "checks/performance/ClassificationMetrics.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hallmarker::checks {

namespace {

struct OutcomeModelTexts {
    Q_DECLARE_TR_FUNCTIONS(OutcomeModelTexts)
};

constexpr int featureBins = 10;
constexpr int featureValues = 50;
constexpr double learningRate = 0.2;
constexpr double shrinkage = 1e-4;
constexpr std::size_t visitedRecords = 300'000; ///< in all rounds together

OutcomeAccuracy accuracyOf(std::vector<double> probabilities, std::vector<std::int64_t> answers, int classes)
{
    OutcomeAccuracy accuracy;
    accuracy.records = std::int64_t(answers.size());
    if (answers.empty())
        return accuracy;
    const ClassificationMetrics metrics(std::move(probabilities), std::move(answers), classes, classes > 1 ? 1 : 0);
    for (std::size_t i = 0; i < metrics.size(); ++i)
        accuracy.right += metrics.predicted(i) == metrics.answer(i);
    accuracy.accuracy = double(accuracy.right) / double(accuracy.records);
    accuracy.interval = wilsonInterval(accuracy.right, accuracy.records);
    accuracy.areaUnderRoc = metrics.values().auc;
    return accuracy;
}

} // namespace

core::Result<ColumnDomain> OutcomeModel::classesOf(const core::Table &real, const QString &target)
{
    HALLMARKER_ASSIGN(const core::Column column, real.column(target));
    constexpr int quarters = 4;
    const bool isOrdered = column.isNumeric() || column.type() == core::ColumnType::Date;
    ColumnDomain classes = ColumnDomain::ofData(column, quarters, isOrdered ? 2 * quarters : mostClasses);
    classes.hasMissing = false; // what is missing cannot be predicted
    if (classes.parts() < 2)
        return core::Error(core::ErrorKind::Invalid, OutcomeModelTexts::tr("\"%1\" has fewer than two different values: there is nothing to predict.").arg(target));
    return classes;
}

core::Result<std::vector<std::uint32_t>> OutcomeModel::encoded(const core::Table &table) const
{
    std::vector<std::uint32_t> cells(table.rowCount() * m_features.size());
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        HALLMARKER_ASSIGN(const core::Column column, table.column(m_features[f].column));
        const std::vector<std::uint16_t> codes = m_features[f].coded(column);
        for (std::size_t row = 0; row < codes.size(); ++row)
            cells[row * m_features.size() + f] = codes[row] == ColumnDomain::noCell ? std::uint32_t(m_width) : std::uint32_t(m_starts[f] + codes[row]);
    }
    return cells;
}

void OutcomeModel::scores(const std::uint32_t *features, double *into) const
{
    std::copy_n(m_weights.data() + m_width * m_classes, m_classes, into);
    for (std::size_t f = 0; f < m_features.size(); ++f) {
        if (features[f] >= m_width)
            continue;
        const double *weights = m_weights.data() + std::size_t(features[f]) * m_classes;
        for (std::size_t k = 0; k < m_classes; ++k)
            into[k] += weights[k];
    }
    const double highest = *std::max_element(into, into + m_classes);
    double sum = 0;
    for (std::size_t k = 0; k < m_classes; ++k)
        sum += into[k] = std::exp(into[k] - highest);
    for (std::size_t k = 0; k < m_classes; ++k)
        into[k] /= sum;
}

core::Result<OutcomeModel> OutcomeModel::trained(const core::Table &table, const QString &target, const ColumnDomain &classes, core::Seed seed)
{
    OutcomeModel model;
    model.m_target = classes;
    model.m_classes = classes.cells();
    HALLMARKER_ASSIGN(const core::Column outcome, table.column(target));
    for (const core::Column &column : table.columns()) {
        if (column.name() == target)
            continue;
        model.m_features.push_back(ColumnDomain::ofData(column, featureBins, featureValues));
        model.m_starts.push_back(model.m_width);
        model.m_width += model.m_features.back().cells();
    }
    HALLMARKER_ASSIGN(const std::vector<std::uint32_t> cells, model.encoded(table));
    const std::vector<std::uint16_t> answers = classes.coded(outcome);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < answers.size(); ++row)
        if (answers[row] != ColumnDomain::noCell)
            rows.push_back(row);
    if (rows.empty())
        return core::Error(core::ErrorKind::Invalid, OutcomeModelTexts::tr("No record has a class of \"%1\" to learn from.").arg(target));
    core::RandomStream random(seed);
    std::vector<std::size_t> order = random.permutation(rows.size());
    order.resize(std::min(order.size(), mostRecords));
    model.m_weights.assign((model.m_width + 1) * model.m_classes, 0);
    std::vector<double> squares(model.m_weights.size(), 1e-8), chances(model.m_classes);
    const std::size_t rounds = std::clamp<std::size_t>(visitedRecords / order.size(), 3, 60);
    const std::size_t features = model.m_features.size();
    for (std::size_t round = 0; round < rounds; ++round) {
        const std::vector<std::size_t> turn = random.permutation(order.size());
        for (const std::size_t at : turn) {
            const std::size_t row = rows[order[at]];
            const std::uint32_t *places = cells.data() + row * features;
            model.scores(places, chances.data());
            chances[answers[row]] -= 1;
            for (std::size_t f = 0; f <= features; ++f) {
                const std::size_t place = f == features ? model.m_width : places[f];
                if (f < features && place >= model.m_width)
                    continue;
                for (std::size_t k = 0; k < model.m_classes; ++k) {
                    double &weight = model.m_weights[place * model.m_classes + k];
                    const double gradient = chances[k] + (f < features ? shrinkage * weight : 0);
                    squares[place * model.m_classes + k] += gradient * gradient;
                    weight -= learningRate * gradient / std::sqrt(squares[place * model.m_classes + k]);
                }
            }
        }
    }
    return model;
}

core::Result<OutcomeAccuracy> OutcomeModel::on(const core::Table &table) const
{
    HALLMARKER_ASSIGN(const core::Column outcome, table.column(m_target.column));
    HALLMARKER_ASSIGN(const std::vector<std::uint32_t> cells, encoded(table));
    const std::vector<std::uint16_t> codes = m_target.coded(outcome);
    std::vector<double> probabilities, one(m_classes);
    std::vector<std::int64_t> answers;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (codes[row] == ColumnDomain::noCell)
            continue;
        scores(cells.data() + row * m_features.size(), one.data());
        probabilities.insert(probabilities.end(), one.begin(), one.end());
        answers.push_back(codes[row]);
    }
    return accuracyOf(std::move(probabilities), std::move(answers), int(m_classes));
}

core::Result<OutcomeAccuracy> OutcomeModel::guessing(const core::Table &train, const core::Table &test, const ColumnDomain &classes)
{
    HALLMARKER_ASSIGN(const core::Column seen, train.column(classes.column));
    HALLMARKER_ASSIGN(const core::Column asked, test.column(classes.column));
    std::vector<std::size_t> counts(classes.cells(), 0);
    for (const std::uint16_t code : classes.coded(seen))
        if (code != ColumnDomain::noCell)
            ++counts[code];
    const auto most = std::uint16_t(std::max_element(counts.begin(), counts.end()) - counts.begin());
    OutcomeAccuracy accuracy;
    for (const std::uint16_t code : classes.coded(asked)) {
        accuracy.records += code != ColumnDomain::noCell;
        accuracy.right += code == most;
    }
    accuracy.accuracy = accuracy.records > 0 ? double(accuracy.right) / double(accuracy.records) : 0;
    accuracy.interval = wilsonInterval(accuracy.right, accuracy.records);
    accuracy.areaUnderRoc = 0.5;
    return accuracy;
}

} // namespace hallmarker::checks
