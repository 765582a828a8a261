#pragma once

#include "checks/synthetic/ColumnDomain.h"
#include "checks/statistics/Intervals.h"
#include "core/table/Table.h"

#include <QStringList>

namespace hallmarker::checks {

/// How right a model is on records that it has not seen.
struct OutcomeAccuracy {
    std::int64_t records = 0;
    std::int64_t right = 0;
    double accuracy = 0;
    Interval interval;          ///< Wilson, 95 %
    double areaUnderRoc = 0;    ///< mean over classes, one against the rest; NaN where only one class is there
};

/// The model that a user of the data would train, small and the same for every table: logistic regression over the cells of the
/// columns (ranges of numbers, frequent values), fitted by stochastic gradients. A target of numbers is cut into quarters.
class OutcomeModel {
public:
    static constexpr int mostClasses = 20;
    static constexpr std::size_t mostRecords = 50'000; ///< that it is fitted to

    /// What is predicted: the cells of the target in real data, so that all models answer the same question.
    static core::Result<ColumnDomain> classesOf(const core::Table &real, const QString &target);
    /// Features: all columns but the target.
    static core::Result<OutcomeModel> trained(const core::Table &table, const QString &target, const ColumnDomain &classes, core::Seed seed);
    /// Records without a class are left out. Features that the model knows and the table lacks are an error.
    core::Result<OutcomeAccuracy> on(const core::Table &table) const;
    /// Of somebody who always names the most frequent class.
    static core::Result<OutcomeAccuracy> guessing(const core::Table &train, const core::Table &test, const ColumnDomain &classes);

private:
    void scores(const std::uint32_t *features, double *into) const;
    /// [row][feature]: the number of the weight; m_width where the cell is unknown.
    core::Result<std::vector<std::uint32_t>> encoded(const core::Table &table) const;

    ColumnDomain m_target;
    std::vector<ColumnDomain> m_features;
    std::vector<std::size_t> m_starts;
    std::size_t m_width = 0;
    std::size_t m_classes = 0;
    std::vector<double> m_weights; ///< [feature cell][class], the last row is the intercept
};

} // namespace hallmarker::checks
