#pragma once

#include "checks/encoding/FeatureEncoding.h"

#include <QMap>

#include <limits>

namespace hallmarker::checks {

/// How a release is read.
struct ReleaseReading {
    QMap<QString, QString> renamed; ///< feature (or label) of the model -> column of the release
    QStringList quasiIdentifiers;   ///< columns of the release; empty: those in which the mark stands, but not in every row
    std::string mark = "*";         ///< of suppressed values
    bool keepsSuppressed = false;   ///< suppressed records are imputed instead of left out
};

/// What became of one feature in the release.
struct ReleasedFeature {
    QString feature;
    QString column;
    qint64 exact = 0;
    qint64 several = 0;     ///< intervals, sets
    qint64 suppressed = 0;  ///< imputed
    qint64 unreadable = 0;  ///< neither; imputed
    QString example;        ///< of an unreadable value
    double sameGrain = std::numeric_limits<double>::quiet_NaN(); ///< stability index when the numbers before are put into the intervals of the release; NaN without intervals
};

/// A release as the model takes it. Numbers: the middle of the interval. Categories: a set counts by the shares that its members
/// had before. What is suppressed or cannot be read gets what it is before the release on average: the mean, or the shares of all
/// categories. An empty cell is a gap, unless the column had no gap before: then it is suppressed.
class ReleasedFeatures {
public:
    static core::Result<ReleasedFeatures> of(const ModelSignature &signature, const core::Table &original, const core::Table &release, const ReleaseReading &reading);

    /// Columns as the model names them, without the records that are left out.
    const core::Table &table() const { return m_table; }
    /// The row of the release of each row of the table.
    const std::vector<qint64> &rows() const { return m_rows; }
    const QList<ReleasedFeature> &features() const { return m_features; }
    qint64 suppressedRecords() const { return m_suppressed; }
    qint64 recordsWithoutAnswer() const { return m_withoutAnswer; } ///< their answer is suppressed
    /// Same number of rows with the same answers in the same order: one row stands for the same person in both.
    bool isPaired() const { return m_isPaired; }

    /// Fills in what one-hot inputs get of sets and of suppressed categories.
    void complete(const ModelSignature &signature, EncodedSamples &encoded) const;

private:
    core::Result<void> addNumbers(const FeatureSpec &feature, const core::Column &before, const core::Column &after, const std::string &mark, std::vector<core::Column> &columns);
    void addCategories(const FeatureSpec &feature, const core::Column &before, const core::Column &after, const std::string &mark, std::vector<core::Column> &columns);

    core::Table m_table;
    std::vector<qint64> m_rows;
    QList<ReleasedFeature> m_features;
    QMap<QString, std::vector<std::vector<double>>> m_shares; ///< of one-hot features: by code of the table's column; empty: as it is
    qint64 m_suppressed = 0;
    qint64 m_withoutAnswer = 0;
    bool m_isPaired = false;
};

/// Which categories a generalised one may stand for: "{a, b}", "a|b", "a-b", "a/b" of known ones, "81*". Empty: none is known.
std::vector<std::size_t> membersOf(const std::string &text, const QStringList &categories);

} // namespace hallmarker::checks
