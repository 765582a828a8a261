#include "checks/pushdown/ClassSample.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct ClassSampleTexts {
    Q_DECLARE_TR_FUNCTIONS(ClassSampleTexts)
};

constexpr qint64 hashSteps = 1 << 20;
constexpr double normal95 = 1.959963984540054;
constexpr double noneSeen95 = 2.995732273553991; ///< Poisson: with this many expected, seeing none has 5 %

qint64 stepsOf(double share)
{
    return std::clamp<qint64>(std::llround(share * double(hashSteps)), 1, hashSteps);
}

/// The total of a weight over all classes, from those that were drawn: each is drawn with the same chance, by itself.
class ClassTotal {
public:
    explicit ClassTotal(double share) : m_share(share) {}
    void add(double weight, double classes)
    {
        m_sum += weight * classes;
        m_squares += weight * weight * classes;
    }
    ClassEstimate of(double scale, double most) const
    {
        const double value = m_sum / m_share;
        const double half = normal95 * std::sqrt(m_squares * (1 - m_share)) / m_share;
        const double high = m_sum > 0 || m_share >= 1 ? value + half : noneSeen95 / m_share;
        return {value * scale, {std::max(m_sum, value - half) * scale, std::min(most, high * scale)}};
    }

private:
    double m_share;
    double m_sum = 0;
    double m_squares = 0;
};

QJsonObject estimateJson(const ClassEstimate &estimate)
{
    return {{QStringLiteral("value"), estimate.value}, {QStringLiteral("low"), estimate.interval.low}, {QStringLiteral("high"), estimate.interval.high}};
}

} // namespace

core::Result<QStringList> ClassSample::statements(const SourceTable &table, const QStringList &quasiIdentifiers, double share)
{
    if (!table.dialect().isPostgres())
        return core::Error(core::ErrorKind::Unavailable, ClassSampleTexts::tr("A sample of classes needs a hash that PostgreSQL has and this engine has not."));
    if (!(share > 0) || share > 1)
        return core::Error(core::ErrorKind::Usage, ClassSampleTexts::tr("The share of the classes is a number above 0 and at most 1."));
    HALLMARKER_ASSIGN(const QList<core::WarehouseColumn> keys, table.select(quasiIdentifiers));
    if (keys.isEmpty())
        return core::Error(core::ErrorKind::Usage, ClassSampleTexts::tr("No quasi-identifier was chosen. Name at least one column."));
    const QString names = SourceTable::keyNames(keys.size());
    return QStringList{QString(QStringLiteral("SELECT COUNT(*) AS n FROM ") + table.quoted()),
                       QStringLiteral("SELECT n, COUNT(*) AS c FROM (SELECT COUNT(*) AS n FROM (%1) k WHERE (hashtextextended(CAST(ROW(%2) AS text), 0) & %3) < %4 GROUP BY %2) g GROUP BY n ORDER BY n")
                           .arg(table.keysSelect(keys), names, QString::number(hashSteps - 1), QString::number(stepsOf(share)))};
}

core::Result<ClassSample> ClassSample::draw(core::Warehouse &warehouse, const SourceTable &table, const QStringList &quasiIdentifiers, double share, core::Progress &progress)
{
    HALLMARKER_ASSIGN(const QStringList sql, statements(table, quasiIdentifiers, share));
    progress.report(ClassSampleTexts::tr("The source groups a part of its rows"), 0, 0);
    ClassSample sample;
    sample.share = double(stepsOf(share)) / double(hashSteps);
    HALLMARKER_ASSIGN(const core::CountRows rows, warehouse.counts(sql.at(0), progress));
    sample.records = rows.empty() ? 0 : std::int64_t(rows.front().at(0));
    if (sample.records == 0)
        return core::Error(core::ErrorKind::Invalid, ClassSampleTexts::tr("The table has no rows: there is no risk to measure."));
    HALLMARKER_ASSIGN(const core::CountRows sizes, warehouse.counts(sql.at(1), progress));
    ClassTotal classes(sample.share);
    ClassTotal uniques(sample.share);
    ClassTotal atRisk(sample.share);
    for (const std::vector<double> &row : sizes) {
        const double size = row.at(0);
        const double count = row.at(1);
        sample.smallestSeen = sample.smallestSeen == 0 ? std::int64_t(size) : std::min(sample.smallestSeen, std::int64_t(size));
        sample.classesSeen += std::int64_t(count);
        sample.recordsSeen += std::int64_t(size * count);
        classes.add(1, count);
        if (size == 1)
            uniques.add(1, count);
        if (size < 5)
            atRisk.add(size, count);
    }
    const auto all = double(sample.records);
    sample.classes = classes.of(1, all);
    sample.uniques = uniques.of(1, all);
    sample.uniqueShare = uniques.of(1 / all, 1);
    sample.averageRisk = classes.of(1 / all, 1);
    sample.atRisk = atRisk.of(1 / all, 1);
    return sample;
}

QJsonObject ClassSample::toJson() const
{
    return {{QStringLiteral("records"), qint64(records)}, {QStringLiteral("classSample"), share}, {QStringLiteral("classesSeen"), qint64(classesSeen)}, {QStringLiteral("recordsSeen"), qint64(recordsSeen)}, {QStringLiteral("smallestSeen"), qint64(smallestSeen)},
            {QStringLiteral("numClasses"), estimateJson(classes)}, {QStringLiteral("sampleUniques"), estimateJson(uniques)}, {QStringLiteral("fractionSampleUniques"), estimateJson(uniqueShare)},
            {QStringLiteral("average"), estimateJson(averageRisk)}, {QStringLiteral("recordsAtRisk"), estimateJson(atRisk)}};
}

} // namespace hallmarker::checks
