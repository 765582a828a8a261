#include "checks/synthetic/ClosestRecords.h"

#include "checks/attacks/NearestRecords.h"
#include "checks/performance/ClassificationMetrics.h"
#include "checks/synthetic/Synthesizer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct ClosestRecordsTexts {
    Q_DECLARE_TR_FUNCTIONS(ClosestRecordsTexts)
};

constexpr std::size_t mostCompared = 10'000;

/// Both tables in one, so that all distances have the same scale.
core::Result<core::Table> stacked(const core::Table &first, const core::Table &second, const QStringList &columns)
{
    std::vector<core::Column> both;
    for (const QString &name : columns) {
        HALLMARKER_ASSIGN(const core::Column a, first.column(name));
        HALLMARKER_ASSIGN(const core::Column b, second.column(name));
        if (a.isNumeric() && b.isNumeric()) {
            std::vector<double> values;
            for (const core::Column *column : {&a, &b})
                for (std::size_t row = 0; row < column->size(); ++row)
                    values.push_back(column->number(row));
            both.push_back(core::Column::ofReals(name, std::move(values)));
            continue;
        }
        core::StringDictionary dictionary;
        core::CodeVector codes;
        for (const core::Column *column : {&a, &b})
            for (std::size_t row = 0; row < column->size(); ++row)
                codes.push(column->isMissing(row) ? core::StringDictionary::missing : dictionary.codeOf(column->text(row)));
        both.push_back(core::Column::ofCodes(name, core::ColumnType::Text, std::move(dictionary), std::move(codes)));
    }
    return core::Table::of(std::move(both));
}

} // namespace

core::Result<ClosestRecords> ClosestRecords::of(const core::Table &made, const core::Table &learnt, const core::Table &control, const QStringList &columns, std::size_t attempts, core::Seed seed, core::Progress &progress)
{
    if (made.rowCount() == 0 || learnt.rowCount() == 0 || control.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, ClosestRecordsTexts::tr("Distances to the closest record need records on all sides: made ones, those they were learnt from, and a control set."));
    ClosestRecords closest;
    const std::size_t size = std::min({mostCompared, learnt.rowCount(), control.rowCount()});
    // As many on each side: more records to choose from would come closer by chance alone.
    const core::Table one = sampledTable(learnt, size, core::Seed{seed.value + 1});
    const core::Table two = sampledTable(control, size, core::Seed{seed.value + 2});
    HALLMARKER_ASSIGN(const core::Table people, stacked(one, two, columns));
    const core::Table asked = sampledTable(made, attempts > 0 ? attempts : made.rowCount(), core::Seed{seed.value + 3});
    HALLMARKER_ASSIGN(const NearestRecords distances, NearestRecords::of(people, asked, columns));
    std::vector<double> toLearnt, toControl;
    double closer = 0;
    for (std::size_t row = 0; row < asked.rowCount(); ++row) {
        if (progress.isCancelled())
            return core::Error(core::ErrorKind::Cancelled, ClosestRecordsTexts::tr("Measuring was stopped."));
        double nearest[2] = {2, 2};
        for (std::size_t person = 0; person < 2 * size; ++person)
            nearest[person >= size] = std::min(nearest[person >= size], distances.distance(row, person));
        closer += nearest[0] < nearest[1] ? 1 : nearest[0] == nearest[1] ? 0.5 : 0;
        closest.copiesOfLearnt += nearest[0] == 0;
        closest.copiesOfControl += nearest[1] == 0;
        toLearnt.push_back(nearest[0]);
        toControl.push_back(nearest[1]);
    }
    closest.records = std::int64_t(asked.rowCount());
    closest.compared = std::int64_t(size);
    closest.closerToLearnt = closer / double(closest.records);
    closest.closerInterval = wilsonInterval(std::int64_t(std::llround(closer)), closest.records);
    closest.copiesOfLearnt /= double(closest.records);
    closest.copiesOfControl /= double(closest.records);
    closest.medianToLearnt = quantileOf(toLearnt, 0.5);
    closest.medianToControl = quantileOf(toControl, 0.5);
    closest.nearToLearnt = quantileOf(toLearnt, 0.05);
    closest.nearToControl = quantileOf(toControl, 0.05);
    return closest;
}

} // namespace hallmarker::checks
