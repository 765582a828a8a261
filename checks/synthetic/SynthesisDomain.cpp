#include "checks/synthetic/SynthesisDomain.h"

#include "core/yaml/YamlFields.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>

namespace hallmarker::checks {

namespace {

struct SynthesisDomainTexts {
    Q_DECLARE_TR_FUNCTIONS(SynthesisDomainTexts)
};

constexpr int mostBins = 1000;
constexpr int publicBins = 16;
constexpr int publicValues = 32;      ///< numbers with more different values are ranges
constexpr int mostPublicValues = 1000;
constexpr qsizetype mostDeclaredValues = 10'000;

int binsFor(std::size_t rows)
{
    return std::clamp(int(std::sqrt(double(rows)) / 4), 5, 32);
}

/// A column of texts in which nearly every record has a value of its own says who it is about and nothing else.
bool isNaming(const core::Column &column, std::size_t mostValues)
{
    if (column.isNumeric() || column.type() != core::ColumnType::Text)
        return false;
    const auto there = double(column.size() - column.missingCount());
    return column.distinctCount() > mostValues && double(column.distinctCount()) > 0.5 * there;
}

core::Result<ColumnDomain> declaredNumbers(core::YamlFields &fields, const core::Column &column, bool isDates)
{
    const QString key = isDates ? QStringLiteral("dates") : QStringLiteral("numbers");
    const QJsonArray ends = fields.list(key);
    const auto numberAt = [&](int i) { return isDates ? double(QDate::fromString(ends.at(i).toString(), Qt::ISODate).toJulianDay()) : ends.at(i).toDouble(std::nan("")); };
    const bool areDays = !isDates || (QDate::fromString(ends.at(0).toString(), Qt::ISODate).isValid() && QDate::fromString(ends.at(1).toString(), Qt::ISODate).isValid());
    if (ends.size() != 2 || !areDays || !(std::isfinite(numberAt(0)) && std::isfinite(numberAt(1)) && numberAt(0) < numberAt(1)))
        fields.fail(key, isDates ? SynthesisDomainTexts::tr("Write two days, the earlier one first: [2010-01-01, 2025-12-31].") : SynthesisDomainTexts::tr("Write two numbers, the lower one first: [0, 120]."));
    const qint64 bins = fields.integer(QStringLiteral("bins"), 1, mostBins, 16);
    const bool isWhole = isDates || column.type() == core::ColumnType::Integer;
    const double step = fields.number(QStringLiteral("step")).value_or(isWhole ? 1 : 0);
    if (!(step >= 0) || !std::isfinite(step) || (isWhole && step < 1))
        fields.fail(QStringLiteral("step"), SynthesisDomainTexts::tr("The step is a number above 0; of whole numbers and days it is at least 1."));
    HALLMARKER_TRY(fields.finish());
    ColumnDomain domain = ColumnDomain::ofBounds(column.name(), isDates ? core::ColumnType::Date : column.isNumeric() ? column.type() : core::ColumnType::Real, numberAt(0), numberAt(1), int(bins), step);
    if (domain.ranges.empty())
        return core::Error(core::ErrorKind::Invalid, SynthesisDomainTexts::tr("No multiple of the step lies between the bounds of %1.").arg(column.name()), {}, fields.locate());
    domain.hasOther = false;
    return domain;
}

core::Result<ColumnDomain> declaredValues(core::YamlFields &fields, const core::Column &column)
{
    ColumnDomain domain;
    domain.column = column.name();
    domain.type = column.type();
    domain.hasOther = true;
    domain.hasMissing = true;
    const QString key = QStringLiteral("values");
    const QJsonArray values = fields.list(key);
    for (const QJsonValue &value : values) {
        const std::string word = value.toVariant().toString().toStdString();
        if (std::find(domain.values.begin(), domain.values.end(), word) != domain.values.end())
            fields.fail(key, SynthesisDomainTexts::tr("\"%1\" stands twice among the values.").arg(QString::fromStdString(word)));
        domain.values.push_back(word);
    }
    if (values.isEmpty() || values.size() > mostDeclaredValues)
        fields.fail(key, SynthesisDomainTexts::tr("Write at least one value, and at most %1.").arg(mostDeclaredValues));
    HALLMARKER_TRY(fields.finish());
    return domain;
}

core::Result<void> requireRows(const core::Table &table)
{
    if (table.rowCount() == 0)
        return core::Error(core::ErrorKind::Invalid, SynthesisDomainTexts::tr("The table has no records: there is nothing to learn from."));
    return {};
}

} // namespace

core::Result<SynthesisDomain> SynthesisDomain::ofData(const core::Table &table, const Plan &plan)
{
    HALLMARKER_TRY(requireRows(table));
    HALLMARKER_TRY(table.select(plan.leftOut));
    SynthesisDomain domain;
    domain.leftOut = plan.leftOut;
    for (const core::Column &column : table.columns()) {
        if (plan.leftOut.contains(column.name()))
            continue;
        if (isNaming(column, std::size_t(plan.mostValues))) {
            domain.leftOut.append(column.name());
            domain.notes.append(SynthesisDomainTexts::tr("%1 is left out: nearly every record has a text of its own there.").arg(column.name()));
            continue;
        }
        ColumnDomain one = ColumnDomain::ofData(column, plan.bins > 0 ? plan.bins : binsFor(table.rowCount()), plan.mostValues);
        if (one.parts() == 0)
            domain.notes.append(SynthesisDomainTexts::tr("%1 has no values at all and stays so.").arg(column.name()));
        if (one.hasOther)
            domain.notes.append(SynthesisDomainTexts::tr("%1: only the %2 most frequent values are made; all others are written as \"%3\".").arg(column.name()).arg(one.values.size()).arg(QString::fromLatin1(otherWord)));
        domain.columns.push_back(std::move(one));
    }
    if (domain.columns.empty())
        return core::Error(core::ErrorKind::Invalid, SynthesisDomainTexts::tr("No column is left that could be made: every one of them was left out or names nearly every record."));
    return domain;
}

core::Result<SynthesisDomain> SynthesisDomain::ofPublicValues(const core::Table &table, const Plan &plan)
{
    HALLMARKER_TRY(requireRows(table));
    HALLMARKER_TRY(table.select(plan.leftOut));
    SynthesisDomain domain;
    domain.leftOut = plan.leftOut;
    domain.isDeclared = true;
    for (const core::Column &column : table.columns()) {
        if (plan.leftOut.contains(column.name()))
            continue;
        ColumnDomain one = ColumnDomain::ofData(column, publicBins, mostPublicValues);
        if (one.isNumber() || (column.isNumeric() && one.parts() > std::size_t(publicValues))) {
            const double low = one.isNumber() ? one.ranges.front().low : QString::fromStdString(one.values.front()).toDouble();
            const double high = one.isNumber() ? one.ranges.back().high : QString::fromStdString(one.values.back()).toDouble();
            one = ColumnDomain::ofBounds(column.name(), column.type(), low, high, plan.bins > 0 ? plan.bins : publicBins, one.isNumber() ? one.step : column.type() == core::ColumnType::Integer ? 1 : 0);
        } else if (one.hasOther) {
            return core::Error(core::ErrorKind::LimitExceeded, SynthesisDomainTexts::tr("%1 has more than %2 different values. Leave it out, or declare a domain.").arg(column.name()).arg(mostPublicValues));
        } else {
            if (!column.isNumeric())
                std::sort(one.values.begin(), one.values.end());
            one.hasOther = !column.isNumeric();
        }
        one.hasMissing = true;
        domain.columns.push_back(std::move(one));
    }
    if (domain.columns.empty())
        return core::Error(core::ErrorKind::Invalid, SynthesisDomainTexts::tr("No column is left that could be made: every one of them was left out or names nearly every record."));
    domain.notes.append(SynthesisDomainTexts::tr("Values and bounds were taken from the table because they were said to be public. What was not public has no guarantee."));
    return domain;
}

core::Result<SynthesisDomain> SynthesisDomain::ofDeclaration(const core::YamlDocument &document, const core::Table &table, const QStringList &leftOut)
{
    HALLMARKER_TRY(requireRows(table));
    SynthesisDomain domain;
    domain.isDeclared = true;
    core::YamlFields root(document, {});
    const QJsonObject columns = root.map(QStringLiteral("columns"));
    domain.leftOut = leftOut + root.texts(QStringLiteral("leave_out"), QStringList());
    domain.leftOut.removeDuplicates();
    HALLMARKER_TRY(root.finish());
    HALLMARKER_TRY(table.select(domain.leftOut));
    for (auto at = columns.begin(); at != columns.end(); ++at)
        if (!table.find(at.key()))
            return core::Error(core::ErrorKind::NotFound, SynthesisDomainTexts::tr("The domain declares \"%1\", which is no column of the table.").arg(at.key()), {}, document.locate(core::jsonPointer(QStringLiteral("/columns"), at.key())));
    QStringList undeclared;
    for (const core::Column &column : table.columns()) {
        if (domain.leftOut.contains(column.name()))
            continue;
        if (!columns.contains(column.name())) {
            undeclared.append(column.name());
            continue;
        }
        core::YamlFields fields(document, core::jsonPointer(QStringLiteral("/columns"), column.name()));
        const bool isDates = fields.has(QStringLiteral("dates"));
        auto one = isDates || fields.has(QStringLiteral("numbers")) ? declaredNumbers(fields, column, isDates) : declaredValues(fields, column);
        if (!one)
            return one.error();
        domain.columns.push_back(*std::move(one));
    }
    if (!undeclared.isEmpty())
        return core::Error(core::ErrorKind::Invalid, SynthesisDomainTexts::tr("The domain does not declare %1. Declare values or bounds, or leave the columns out.").arg(undeclared.join(QStringLiteral(", "))), {}, {.file = document.file()});
    if (domain.columns.empty())
        return core::Error(core::ErrorKind::Invalid, SynthesisDomainTexts::tr("The domain declares no column."), {}, {.file = document.file()});
    return domain;
}

QStringList SynthesisDomain::names() const
{
    QStringList names;
    for (const ColumnDomain &column : columns)
        names.append(column.column);
    return names;
}

const ColumnDomain *SynthesisDomain::find(const QString &column) const
{
    for (const ColumnDomain &domain : columns)
        if (domain.column == column)
            return &domain;
    return nullptr;
}

core::Result<std::vector<std::vector<std::uint16_t>>> SynthesisDomain::coded(const core::Table &table) const
{
    std::vector<std::vector<std::uint16_t>> codes;
    for (const ColumnDomain &domain : columns) {
        HALLMARKER_ASSIGN(const core::Column column, table.column(domain.column));
        codes.push_back(domain.coded(column));
    }
    return codes;
}

} // namespace hallmarker::checks
