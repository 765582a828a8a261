#include "checks/effect/ReleasedFeatures.h"

#include "checks/drift/PopulationStability.h"
#include "checks/effect/GeneralisedNumber.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace hallmarker::checks {

namespace {

struct ReleasedFeaturesText {
    Q_DECLARE_TR_FUNCTIONS(ReleasedFeaturesText)
};

bool hasMark(const core::Column &column, std::size_t row, const std::string &mark)
{
    return mark.empty() ? column.isMissing(row) : !column.isMissing(row) && column.text(row) == mark;
}

core::Column textColumn(const QString &name, const core::Column &from, const std::vector<qint64> &rows, const std::string &mark)
{
    core::StringDictionary dictionary;
    core::CodeVector codes;
    codes.reserve(rows.size());
    for (const qint64 row : rows)
        codes.push(from.isMissing(std::size_t(row)) || hasMark(from, std::size_t(row), mark) ? core::StringDictionary::missing : dictionary.codeOf(from.text(std::size_t(row))));
    return core::Column::ofCodes(name, core::ColumnType::Text, std::move(dictionary), std::move(codes));
}

struct ColumnMoments {
    NumberDomain domain;
    double mean = 0;
    qint64 count = 0;
};

ColumnMoments momentsOf(const core::Column &column)
{
    ColumnMoments moments;
    moments.domain.isWhole = true;
    for (std::size_t row = 0; row < column.size(); ++row) {
        const double value = column.number(row);
        if (!std::isfinite(value))
            continue;
        moments.domain.minimum = moments.count == 0 ? value : std::min(moments.domain.minimum, value);
        moments.domain.maximum = moments.count == 0 ? value : std::max(moments.domain.maximum, value);
        moments.domain.isWhole = moments.domain.isWhole && value == std::floor(value);
        moments.mean += (value - moments.mean) / double(++moments.count);
    }
    return moments;
}

/// Shares of the known categories among themselves; even when none occurs.
std::vector<double> sharesOf(const core::Column &column, const QStringList &categories)
{
    std::vector<double> shares(std::size_t(categories.size()), 0);
    double sum = 0;
    QHash<QByteArray, std::size_t> places;
    for (qsizetype k = 0; k < categories.size(); ++k)
        places.insert(categories.at(k).toUtf8(), std::size_t(k));
    for (std::size_t row = 0; row < column.size(); ++row) {
        const auto it = places.constFind(QByteArray::fromStdString(column.text(row)));
        if (it == places.constEnd())
            continue;
        ++shares[*it];
        ++sum;
    }
    for (double &share : shares)
        share = sum > 0 ? share / sum : 1.0 / double(shares.size());
    return shares;
}

std::vector<double> sharesAmong(const std::vector<double> &all, const std::vector<std::size_t> &members)
{
    std::vector<double> shares(all.size(), 0);
    double sum = 0;
    for (const std::size_t member : members)
        sum += all[member];
    for (const std::size_t member : members)
        shares[member] = sum > 0 ? all[member] / sum : 1.0 / double(members.size());
    return shares;
}

/// The stability index over the intervals of the release: each number before goes into the narrowest one that holds it.
double stabilityAtGrain(const core::Column &before, const std::map<std::pair<double, double>, double> &intervals)
{
    constexpr std::size_t mostIntervals = 500;
    if (intervals.size() > mostIntervals)
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<std::pair<double, double>> ends;
    std::vector<double> now, then(intervals.size() + 1, 0);
    for (const auto &[interval, count] : intervals) {
        ends.push_back(interval);
        now.push_back(count);
    }
    now.push_back(0); // outside of all
    for (std::size_t row = 0; row < before.size(); ++row) {
        const double value = before.number(row);
        if (!std::isfinite(value))
            continue;
        std::size_t best = ends.size();
        for (std::size_t i = 0; i < ends.size(); ++i) // ascending by the lower end: of two that touch, the upper one
            if (ends[i].first <= value && value <= ends[i].second && (best == ends.size() || ends[i].second - ends[i].first <= ends[best].second - ends[best].first))
                best = i;
        ++then[best];
    }
    if (then.back() <= 0) {
        then.pop_back();
        now.pop_back();
    }
    return populationStability(then, now);
}

std::optional<std::size_t> placeOf(const QString &name, const QStringList &categories)
{
    const qsizetype at = categories.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(std::size_t(at));
}

} // namespace

std::vector<std::size_t> membersOf(const std::string &cell, const QStringList &categories)
{
    const QString text = QString::fromStdString(cell).trimmed();
    if (const auto place = placeOf(text, categories))
        return {*place};
    QList<QStringList> ways;
    if (text.startsWith(QLatin1Char('{')) && text.endsWith(QLatin1Char('}'))) {
        ways.append(text.mid(1, text.size() - 2).split(QLatin1Char(',')));
    } else {
        for (const char separator : {'|', '/', ';', '-', '+'})
            if (text.contains(QLatin1Char(separator)))
                ways.append(text.split(QLatin1Char(separator)));
    }
    for (const QStringList &way : std::as_const(ways)) {
        std::vector<std::size_t> members;
        for (const QString &word : way)
            if (const auto place = placeOf(word.trimmed(), categories))
                members.push_back(*place);
        if (members.size() == std::size_t(way.size()))
            return members;
    }
    std::vector<std::size_t> masked;
    if (text.contains(QLatin1Char('*')) && text != QLatin1String("*"))
        for (qsizetype k = 0; k < categories.size(); ++k) {
            const QString &category = categories.at(k);
            bool fits = category.size() == text.size();
            for (qsizetype i = 0; fits && i < text.size(); ++i)
                fits = text.at(i) == QLatin1Char('*') || text.at(i) == category.at(i);
            if (fits)
                masked.push_back(std::size_t(k));
        }
    return masked;
}

core::Result<ReleasedFeatures> ReleasedFeatures::of(const ModelSignature &signature, const core::Table &original, const core::Table &release, const ReleaseReading &reading)
{
    const auto columnOf = [&](const QString &name) { return reading.renamed.value(name, name); };
    QStringList wanted;
    for (const FeatureSpec &feature : signature.features)
        wanted.append(feature.column);
    wanted.append(signature.labelColumn);
    for (auto it = reading.renamed.begin(); it != reading.renamed.end(); ++it)
        if (!wanted.contains(it.key()))
            return core::Error(core::ErrorKind::Usage, ReleasedFeaturesText::tr("The model has no feature \"%1\". It has: %2.").arg(it.key(), wanted.join(QStringLiteral(", "))), {}, {.pointer = QStringLiteral("/renamed")});
    QStringList missing;
    for (const QString &name : std::as_const(wanted))
        if (!release.find(columnOf(name)))
            missing.append(columnOf(name));
    if (!missing.isEmpty())
        return core::Error(core::ErrorKind::Invalid, ReleasedFeaturesText::tr("The release lacks columns that the model needs: %1. It has: %2. Say which column stands for which feature with \"renamed\", as in age=age_band.")
                                                         .arg(missing.join(QStringLiteral(", ")), release.columnNames().join(QStringLiteral(", "))));
    if (release.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, ReleasedFeaturesText::tr("The release has no rows, so nothing can be measured."));

    std::vector<const core::Column *> keys;
    for (const QString &name : reading.quasiIdentifiers) {
        HALLMARKER_TRY(release.column(name));
        keys.push_back(release.find(name));
    }
    if (reading.quasiIdentifiers.isEmpty()) {
        for (const FeatureSpec &feature : signature.features) {
            const core::Column *column = release.find(columnOf(feature.column));
            std::size_t marked = 0;
            for (std::size_t row = 0; row < column->size(); ++row)
                marked += hasMark(*column, row, reading.mark) ? 1 : 0;
            if (marked > 0 && marked < column->size() && std::find(keys.begin(), keys.end(), column) == keys.end())
                keys.push_back(column);
        }
        if (keys.size() == 1)
            keys.clear(); // a single value that was taken out is no suppressed record
    }

    ReleasedFeatures features;
    const core::Column &labels = *release.find(columnOf(signature.labelColumn));
    for (std::size_t row = 0; row < release.rowCount(); ++row) {
        const bool isSuppressed = !keys.empty() && std::all_of(keys.begin(), keys.end(), [&](const core::Column *column) { return hasMark(*column, row, reading.mark); });
        features.m_suppressed += isSuppressed ? 1 : 0;
        if (isSuppressed && !reading.keepsSuppressed)
            continue;
        features.m_withoutAnswer += hasMark(labels, row, reading.mark) ? 1 : 0;
        features.m_rows.push_back(qint64(row));
    }
    if (features.m_rows.empty())
        return core::Error(core::ErrorKind::Invalid, ReleasedFeaturesText::tr("All %1 records of the release are suppressed, so nothing is left to measure. Release more, or have suppressed records imputed.").arg(features.m_suppressed));
    const core::Column *before = original.find(signature.labelColumn);
    features.m_isPaired = before && original.rowCount() == release.rowCount();
    for (std::size_t row = 0; features.m_isPaired && row < release.rowCount(); ++row)
        features.m_isPaired = hasMark(labels, row, reading.mark) || labels.text(row) == before->text(row);

    std::vector<core::Column> columns;
    for (const FeatureSpec &feature : signature.features) {
        HALLMARKER_ASSIGN(const core::Column old, original.column(feature.column));
        const core::Column &now = *release.find(columnOf(feature.column));
        if (feature.kind == FeatureSpec::Kind::Numeric)
            HALLMARKER_TRY(features.addNumbers(feature, old, now, reading.mark, columns));
        else
            features.addCategories(feature, old, now, reading.mark, columns);
    }
    columns.push_back(textColumn(signature.labelColumn, labels, features.m_rows, reading.mark));
    HALLMARKER_ASSIGN(features.m_table, core::Table::of(std::move(columns)));
    return features;
}

core::Result<void> ReleasedFeatures::addNumbers(const FeatureSpec &feature, const core::Column &before, const core::Column &after, const std::string &mark, std::vector<core::Column> &columns)
{
    const ColumnMoments moments = momentsOf(before);
    if (moments.count == 0)
        return core::Error(core::ErrorKind::Invalid, ReleasedFeaturesText::tr("The column \"%1\" holds no numbers before the release, but the model takes it as a number.").arg(feature.column));
    ReleasedFeature told;
    told.feature = feature.column;
    told.column = after.name();
    std::map<std::pair<double, double>, double> intervals;
    std::vector<double> values;
    values.reserve(m_rows.size());
    const bool isGapSuppression = before.missingCount() == 0;
    std::vector<GeneralisedNumber> byCode;
    if (!after.isNumeric())
        for (std::uint32_t code = 0; code < after.dictionary().size(); ++code)
            byCode.push_back(code == core::StringDictionary::missing ? GeneralisedNumber() : GeneralisedNumber::of(after.dictionary().text(code), moments.domain, mark));
    for (const qint64 row : m_rows) {
        if (after.isMissing(std::size_t(row))) {
            told.suppressed += isGapSuppression ? 1 : 0;
            values.push_back(isGapSuppression ? moments.mean : std::numeric_limits<double>::quiet_NaN());
            continue;
        }
        if (after.isNumeric()) {
            ++told.exact;
            values.push_back(after.number(std::size_t(row)));
            continue;
        }
        const GeneralisedNumber &number = byCode[after.codes().at(std::size_t(row))];
        switch (number.kind) {
        case GeneralisedNumber::Kind::Exact:
            ++told.exact;
            break;
        case GeneralisedNumber::Kind::Several:
            ++told.several;
            break;
        case GeneralisedNumber::Kind::Suppressed:
            ++told.suppressed;
            break;
        case GeneralisedNumber::Kind::Unreadable:
            ++told.unreadable;
            if (told.example.isEmpty())
                told.example = QString::fromStdString(after.text(std::size_t(row)));
            break;
        }
        const bool isKnown = number.kind == GeneralisedNumber::Kind::Exact || number.kind == GeneralisedNumber::Kind::Several;
        if (isKnown)
            ++intervals[{number.low, number.high}];
        values.push_back(isKnown ? number.value : moments.mean);
    }
    if (told.unreadable > 0 && told.exact + told.several == 0)
        return core::Error(core::ErrorKind::Invalid, ReleasedFeaturesText::tr("The column \"%1\" of the release holds neither numbers nor intervals for the feature \"%2\", for example \"%3\". Numbers are written as 20, [20, 30[, 20-29, >=65 or *.").arg(after.name(), feature.column, told.example));
    if (told.several > 0)
        told.sameGrain = stabilityAtGrain(before, intervals);
    m_features.append(told);
    columns.push_back(core::Column::ofReals(feature.column, std::move(values)));
    return {};
}

void ReleasedFeatures::addCategories(const FeatureSpec &feature, const core::Column &before, const core::Column &after, const std::string &mark, std::vector<core::Column> &columns)
{
    const std::vector<double> all = sharesOf(before, feature.categories);
    const bool isGapSuppression = before.missingCount() == 0;
    ReleasedFeature told;
    told.feature = feature.column;
    told.column = after.name();
    core::StringDictionary dictionary;
    core::CodeVector codes;
    std::vector<std::vector<double>> shares(1);
    if (isGapSuppression)
        shares.front() = all;
    std::vector<int> kinds{isGapSuppression ? 2 : 0}; // 0: as it is, 1: several, 2: suppressed, 3: unreadable
    for (const qint64 row : m_rows) {
        const bool isMissing = after.isMissing(std::size_t(row));
        const std::string text = after.text(std::size_t(row));
        const std::uint32_t code = isMissing ? core::StringDictionary::missing : dictionary.codeOf(text);
        codes.push(code);
        if (code == kinds.size()) {
            const std::vector<std::size_t> members = membersOf(text, feature.categories);
            // A category that the model did not know before the release either stays unknown to it.
            const bool isOld = before.codes().size() > 0 && before.dictionary().find(text) != core::StringDictionary::missing;
            const int kind = text == mark || text == "*" ? 2 : members.size() == 1 || (members.empty() && isOld) ? 0 : members.empty() ? 3 : 1;
            kinds.push_back(kind);
            shares.push_back(kind == 0 ? std::vector<double>() : kind == 1 ? sharesAmong(all, members) : all);
            if (kind == 0 && members.size() == 1 && QString::fromStdString(text) != feature.categories.at(qsizetype(members.front())))
                shares.back() = sharesAmong(all, members); // "{a}" and "8166*" that can only be one
        }
        const int kind = kinds[code];
        told.exact += kind == 0 && !isMissing ? 1 : 0;
        told.several += kind == 1 ? 1 : 0;
        told.suppressed += kind == 2 ? 1 : 0;
        told.unreadable += kind == 3 ? 1 : 0;
        if (kind == 3 && told.example.isEmpty())
            told.example = QString::fromStdString(text);
    }
    m_features.append(told);
    m_shares.insert(feature.column, std::move(shares));
    columns.push_back(core::Column::ofCodes(feature.column, core::ColumnType::Text, std::move(dictionary), std::move(codes)));
}

void ReleasedFeatures::complete(const ModelSignature &signature, EncodedSamples &encoded) const
{
    const auto width = std::size_t(signature.inputCount());
    std::size_t offset = 0;
    encoded.unknownCategories = 0;
    for (const FeatureSpec &feature : signature.features) {
        const auto shares = m_shares.constFind(feature.column);
        if (shares != m_shares.constEnd()) {
            const core::CodeVector &codes = m_table.find(feature.column)->codes();
            for (std::size_t i = 0; i < encoded.rows.size(); ++i) {
                const std::vector<double> &filled = (*shares)[codes.at(std::size_t(encoded.rows[i]))];
                for (std::size_t k = 0; k < filled.size(); ++k) {
                    if (encoded.samples.wideX.empty())
                        encoded.samples.x[i * width + offset + k] = float(filled[k]);
                    else
                        encoded.samples.wideX[i * width + offset + k] = filled[k];
                }
            }
        }
        offset += std::size_t(feature.width());
    }
}

} // namespace hallmarker::checks
