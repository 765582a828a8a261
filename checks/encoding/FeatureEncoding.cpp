#include "checks/encoding/FeatureEncoding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>

namespace hallmarker::checks {

namespace {

constexpr double unbounded = std::numeric_limits<double>::infinity();

struct EncodingText {
    Q_DECLARE_TR_FUNCTIONS(EncodingText)
};

/// The class of each row, -1 when the label is missing.
core::Result<std::vector<std::int64_t>> classesOf(const ModelSignature &signature, const core::Column &labels)
{
    QHash<QString, std::int64_t> numbers;
    for (qsizetype i = 0; i < signature.classes.size(); ++i)
        numbers.insert(signature.classes.at(i), i);
    std::vector<std::int64_t> classes(labels.size(), -1);
    QStringList strangers;
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (labels.isMissing(row))
            continue;
        const QString text = QString::fromStdString(labels.text(row));
        const auto it = numbers.constFind(text);
        if (it != numbers.constEnd())
            classes[row] = *it;
        else if (strangers.size() < 5 && !strangers.contains(text))
            strangers.append(text);
    }
    if (!strangers.isEmpty())
        return core::Error(core::ErrorKind::Invalid,
                           EncodingText::tr("The column \"%1\" holds answers that the model does not know: %2. It knows: %3. Choose data for this model, or correct the signature.")
                               .arg(signature.labelColumn, strangers.join(QStringLiteral(", ")), signature.classes.join(QStringLiteral(", "))));
    return classes;
}

void describeInputs(const ModelSignature &signature, EncodedSamples &encoded)
{
    worker::Samples &s = encoded.samples;
    for (const FeatureSpec &feature : signature.features) {
        const std::uint8_t isMutable = feature.isImmutable ? 0 : 1;
        if (feature.kind == FeatureSpec::Kind::Numeric) {
            encoded.inputNames.append(feature.column);
            s.low.push_back(feature.minimum ? (*feature.minimum - feature.mean) / feature.scale : -unbounded);
            s.high.push_back(feature.maximum ? (*feature.maximum - feature.mean) / feature.scale : unbounded);
            s.mutableInputs.push_back(isMutable);
            continue;
        }
        for (const QString &category : feature.categories) {
            encoded.inputNames.append(QString(feature.column + QLatin1Char('=') + category));
            s.low.push_back(0);
            s.high.push_back(1);
            s.mutableInputs.push_back(isMutable);
        }
    }
    s.shape = {std::int64_t(signature.inputCount())};
}

template <typename T>
void fillColumn(const FeatureSpec &feature, const core::Column &column, std::size_t offset, std::size_t width, std::vector<T> &x, EncodedSamples &encoded)
{
    if (feature.kind == FeatureSpec::Kind::Numeric) {
        for (std::size_t i = 0; i < encoded.rows.size(); ++i)
            x[i * width + offset] = T((column.number(std::size_t(encoded.rows[i])) - feature.mean) / feature.scale);
        return;
    }
    QHash<QByteArray, std::size_t> places;
    for (qsizetype k = 0; k < feature.categories.size(); ++k)
        places.insert(feature.categories.at(k).toUtf8(), std::size_t(k));
    for (std::size_t i = 0; i < encoded.rows.size(); ++i) {
        const auto it = places.constFind(QByteArray::fromStdString(column.text(std::size_t(encoded.rows[i]))));
        if (it != places.constEnd())
            x[i * width + offset + *it] = 1;
        else
            ++encoded.unknownCategories;
    }
}

} // namespace

std::vector<qint64> FeatureEncoding::sampleRows(qint64 n, qint64 limit, core::Seed seed)
{
    std::vector<qint64> rows;
    if (limit <= 0 || limit >= n) {
        rows.resize(std::size_t(n));
        std::iota(rows.begin(), rows.end(), qint64(0));
        return rows;
    }
    core::RandomStream random(seed);
    const std::vector<std::size_t> order = random.permutation(std::size_t(n));
    rows.assign(order.begin(), order.begin() + limit);
    std::sort(rows.begin(), rows.end());
    return rows;
}

core::Result<EncodedSamples> FeatureEncoding::ofTable(const ModelSignature &signature, const core::Table &table, qint64 limit, core::Seed seed, bool isWide)
{
    if (!signature.isTabular)
        return core::Error(core::ErrorKind::Usage, EncodingText::tr("The model takes tensors, but a table was given. Choose a dataset of .npy files."));
    QStringList missing;
    for (const FeatureSpec &feature : signature.features)
        if (!table.find(feature.column))
            missing.append(feature.column);
    if (!table.find(signature.labelColumn))
        missing.append(signature.labelColumn);
    if (!missing.isEmpty())
        return core::Error(core::ErrorKind::Invalid,
                           EncodingText::tr("The model needs columns that the data does not have: %1. The data has: %2. Choose data with the columns that the model was trained on.")
                               .arg(missing.join(QStringLiteral(", ")), table.columnNames().join(QStringLiteral(", "))));
    HALLMARKER_ASSIGN(const std::vector<std::int64_t> classes, classesOf(signature, *table.find(signature.labelColumn)));

    EncodedSamples encoded;
    encoded.classNames = signature.classes;
    describeInputs(signature, encoded);
    std::vector<qint64> complete;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        bool isComplete = classes[row] >= 0;
        for (const FeatureSpec &feature : signature.features)
            isComplete = isComplete && (feature.kind != FeatureSpec::Kind::Numeric || std::isfinite(table.find(feature.column)->number(row)));
        if (isComplete)
            complete.push_back(qint64(row));
    }
    encoded.rowsWithGaps = qint64(table.rowCount() - complete.size());
    if (complete.empty())
        return core::Error(core::ErrorKind::Invalid, EncodingText::tr("No row of the data has numbers in all numeric features and an answer, so nothing can be measured."));
    for (const qint64 k : sampleRows(qint64(complete.size()), limit, seed))
        encoded.rows.push_back(complete[std::size_t(k)]);
    worker::Samples &s = encoded.samples;
    s.count = std::int64_t(encoded.rows.size());
    const auto width = std::size_t(signature.inputCount());
    if (isWide)
        s.wideX.assign(encoded.rows.size() * width, 0);
    else
        s.x.assign(encoded.rows.size() * width, 0);
    std::size_t offset = 0;
    for (const FeatureSpec &feature : signature.features) {
        if (isWide)
            fillColumn(feature, *table.find(feature.column), offset, width, s.wideX, encoded);
        else
            fillColumn(feature, *table.find(feature.column), offset, width, s.x, encoded);
        offset += std::size_t(feature.width());
    }
    for (const qint64 row : encoded.rows)
        s.y.push_back(classes[std::size_t(row)]);
    return encoded;
}

core::Result<EncodedSamples> FeatureEncoding::ofTensors(const ModelSignature &signature, const NpyArray &x, const NpyArray &y, qint64 limit, core::Seed seed, bool isWide)
{
    if (signature.isTabular)
        return core::Error(core::ErrorKind::Usage, EncodingText::tr("The model takes a table, but .npy files were given. Choose a dataset with the columns that the model was trained on."));
    const auto shapeText = [](const QList<qint64> &shape) {
        QStringList sizes;
        for (const qint64 size : shape)
            sizes.append(QString::number(size));
        return sizes.join(QStringLiteral(" x "));
    };
    const QList<qint64> given = x.shape.mid(1);
    if (x.shape.size() < 2 || (!signature.shape.isEmpty() && given != signature.shape))
        return core::Error(core::ErrorKind::Invalid, EncodingText::tr("The samples have the shape %1, the model takes %2.").arg(shapeText(given), shapeText(signature.shape)));
    const qint64 n = x.shape.first();
    if (y.shape.isEmpty() || y.shape.first() != n || qint64(y.values.size()) != n)
        return core::Error(core::ErrorKind::Invalid, EncodingText::tr("There are %1 samples and %2 labels.").arg(n).arg(qint64(y.values.size())));
    if (n == 0)
        return core::Error(core::ErrorKind::Invalid, EncodingText::tr("There are no samples, so nothing can be measured."));

    EncodedSamples encoded;
    encoded.classNames = signature.classes;
    encoded.rows = sampleRows(n, limit, seed);
    worker::Samples &s = encoded.samples;
    s.count = std::int64_t(encoded.rows.size());
    s.shape.assign(given.begin(), given.end());
    const std::size_t width = x.values.size() / std::size_t(n);
    if (isWide)
        s.wideX.reserve(encoded.rows.size() * width);
    else
        s.x.reserve(encoded.rows.size() * width);
    double top = 0;
    for (const qint64 row : encoded.rows) {
        const auto from = x.values.begin() + std::ptrdiff_t(std::size_t(row) * width);
        if (isWide)
            s.wideX.insert(s.wideX.end(), from, from + std::ptrdiff_t(width));
        else
            std::transform(from, from + std::ptrdiff_t(width), std::back_inserter(s.x), [](double value) { return float(value); });
        const double label = y.values[std::size_t(row)];
        if (!(label >= 0) || label != std::floor(label) || label > 1e6)
            return core::Error(core::ErrorKind::Invalid, EncodingText::tr("The label of sample %1 is %2; labels are whole numbers from 0.").arg(row).arg(label));
        s.y.push_back(std::int64_t(label));
        top = std::max(top, label);
    }
    if (!signature.classes.isEmpty() && top >= double(signature.classes.size()))
        return core::Error(core::ErrorKind::Invalid, EncodingText::tr("There is a label %1, the model knows only %2 classes.").arg(top).arg(signature.classes.size()));
    if (signature.minimum)
        s.low = {*signature.minimum};
    if (signature.maximum)
        s.high = {*signature.maximum};
    for (std::size_t k = 0; k < width; ++k)
        encoded.inputNames.append(QStringLiteral("x[%1]").arg(k));
    return encoded;
}

} // namespace hallmarker::checks
