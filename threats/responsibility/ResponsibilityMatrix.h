#pragma once

#include "core/result/Result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::threats {

/// Who runs a control of a system that two parties share.
enum class ControlSide { Provider, Customer, Shared };
QStringList controlSideNames(); ///< "provider", "customer", "shared"
QStringList controlVerdicts();  ///< "pass", "fail", "inconclusive"

/// What was found when somebody last looked at a control.
struct ControlResult {
    QString verdict;         ///< "pass", "fail", "inconclusive"
    qint64 onMs = 0;         ///< the day
    qint64 maxAgeDays = 0;   ///< 0: as the matrix says
    QString evidence;        ///< record id, report, link
};

/// One row: a control, at all elements or at some.
struct ResponsibilityRow {
    QString control;
    QString title;
    std::optional<ControlSide> side; ///< unset: not said
    QStringList accountable; ///< "provider", "customer" or a party's name; exactly one is right
    QStringList responsible; ///< who does the work
    QStringList elements;    ///< keys; empty: all
    QStringList cwes;        ///< weaknesses that it answers: results of penetration tests with one of them count for it
    QStringList rules;       ///< the same by the tools' rules, with stars
    std::optional<ControlResult> result;
    core::ErrorLocation place; ///< in the file it was read from; a stored row has none

    /// The row among the others: "C08", or "C08@api,store" where it is of some elements only.
    QString key() const { return elements.isEmpty() ? control : control + QLatin1Char('@') + elements.join(QLatin1Char(',')); }
    QJsonObject toJson() const;
};

struct ResponsibilityMatrix {
    QString title;
    QString provider;        ///< names of the two sides
    QString customer;
    qint64 maxAgeDays = 365;
    QList<ResponsibilityRow> rows;

    /// The keys of the file. Unset members are left out.
    QJsonObject toJson() const;
    /// Says by JSON pointer what is wrong. What a row lacks is left to the check, as in a file.
    static core::Result<ResponsibilityMatrix> fromJson(const QJsonObject &json);
};

} // namespace hallmarker::threats
