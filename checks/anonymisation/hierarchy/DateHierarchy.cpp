#include "checks/anonymisation/hierarchy/DateHierarchy.h"

#include "core/table/CellText.h"

#include <QCoreApplication>
#include <QDate>

namespace hallmarker::anonymisation {

namespace {

struct DateHierarchyTexts {
    Q_DECLARE_TR_FUNCTIONS(DateHierarchyTexts)
};

QString unitName(const QDate &day, DateHierarchy::Unit unit, int year)
{
    using Unit = DateHierarchy::Unit;
    switch (unit) {
    case Unit::Week: {
        int weekYear = 0;
        const int week = day.weekNumber(&weekYear);
        return QStringLiteral("%1-W%2").arg(weekYear, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
    }
    case Unit::Month:
        return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(day.month(), 2, 10, QLatin1Char('0'));
    case Unit::Quarter:
        return QStringLiteral("%1-Q%2").arg(year, 4, 10, QLatin1Char('0')).arg((day.month() + 2) / 3);
    case Unit::Year:
        return QStringLiteral("%1").arg(year, 4, 10, QLatin1Char('0'));
    case Unit::Decade:
        return QStringLiteral("%1-%2").arg(year / 10 * 10, 4, 10, QLatin1Char('0')).arg(year / 10 * 10 + 9, 4, 10, QLatin1Char('0'));
    case Unit::Century:
        return QStringLiteral("%1-%2").arg(year / 100 * 100, 4, 10, QLatin1Char('0')).arg(year / 100 * 100 + 99, 4, 10, QLatin1Char('0'));
    }
    return {};
}

} // namespace

core::Result<Hierarchy> DateHierarchy::build(const QString &attribute, const std::vector<std::string> &values) const
{
    bool hasWeeks = false;
    for (std::size_t i = 0; i < units.size(); ++i) {
        hasWeeks = hasWeeks || units[i] == Unit::Week;
        if (i > 0 && (units[i] <= units[i - 1] || (hasWeeks && units[i] < Unit::Decade)))
            return core::Error(core::ErrorKind::Usage, DateHierarchyTexts::tr("The units of the dates of %1 have to become coarser, and weeks go with decades and centuries alone.").arg(attribute));
    }
    if (units.empty())
        return core::Error(core::ErrorKind::Usage, DateHierarchyTexts::tr("Dates of %1 need at least one unit.").arg(attribute));
    std::vector<HierarchyRow> rows;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!core::isIsoDate(values[i]))
            return core::Error(core::ErrorKind::Invalid, DateHierarchyTexts::tr("The value \"%1\" of %2, number %3 in its list, is no date of the form YYYY-MM-DD.").arg(QString::fromStdString(values[i]), attribute).arg(i + 1), {}, {.row = qint64(i) + 1});
        const QDate day = QDate::fromString(QString::fromStdString(values[i]).trimmed(), Qt::ISODate);
        int year = day.year();
        if (hasWeeks)
            (void)day.weekNumber(&year);
        HierarchyRow row{values[i]};
        for (const Unit unit : units)
            row.push_back(unitName(day, unit, year).toStdString());
        row.push_back(root);
        rows.push_back(std::move(row));
    }
    return Hierarchy::of(attribute, rows);
}

} // namespace hallmarker::anonymisation
