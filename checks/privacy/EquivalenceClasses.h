#pragma once

#include "checks/privacy/ClassKeys.h"
#include "core/jobs/Progress.h"
#include "core/result/Result.h"

#include <QList>

namespace hallmarker::checks {

/// How many classes have a size.
struct ClassSize {
    std::int64_t size = 0;
    std::int64_t classes = 0;
};

/// Risks that follow from the sizes of the equivalence classes alone. All shares are of the records.
struct ClassRisks {
    std::int64_t records = 0;
    std::int64_t classes = 0;
    std::int64_t smallest = 0;      ///< k; 0 without records
    std::int64_t largest = 0;
    std::int64_t uniques = 0;       ///< records alone in their class
    double highestRisk = 0;         ///< prosecutor: 1 / smallest class
    double lowestRisk = 0;
    double averageRisk = 0;         ///< classes / records, which is the marketer risk too
    double uniqueShare = 0;
    /// Share of records whose risk 1/size lies above the threshold.
    double shareAbove(double threshold) const;
    /// Share of records in classes smaller than k.
    double shareBelow(std::int64_t k) const;

    QList<ClassSize> histogram;     ///< ascending by size

    static ClassRisks of(QList<ClassSize> histogram);
};

/// The rows of one class, for looking at them on the screen. Never stored in a finding.
struct ClassMembers {
    std::vector<std::string> values; ///< of the quasi-identifiers; "" for missing
    std::vector<std::size_t> rows;   ///< 0-based
};

/// The records grouped by equal values of their quasi-identifiers. A missing value is a value of its own: it matches
/// other missing values only, as somebody who links files sees it.
class EquivalenceClasses {
public:
    static core::Result<EquivalenceClasses> of(std::vector<core::Column> columns, core::Progress &progress = core::Progress::none(),
                                               int threads = defaultThreads());
    static int defaultThreads();

    std::size_t classCount() const;
    const ClassRisks &risks() const { return m_risks; }
    const std::vector<core::Column> &columns() const { return m_columns; }

    /// Class sizes by a part of the columns (indices into columns(), ascending): rolled up from the classes where the
    /// key allows it.
    core::Result<ClassRisks> project(const std::vector<int> &columns) const;

    /// The smallest classes with their rows, by size, then by first row.
    core::Result<std::vector<ClassMembers>> smallestClasses(std::size_t classes, std::size_t rowsPerClass = 100) const;

private:
    std::vector<core::Column> m_columns;
    KeyLayout m_layout;
    std::variant<KeyCounts<std::uint64_t>, KeyCounts<WideKey>> m_classes;
    ClassRisks m_risks;
    int m_threads = 1;
};

/// Class sizes ascending from the counts of classes.
QList<ClassSize> sizeHistogram(const std::vector<std::uint32_t> &counts);
core::Error outOfMemoryForClasses();

} // namespace hallmarker::checks
