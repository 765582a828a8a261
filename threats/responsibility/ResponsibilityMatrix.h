#pragma once

#include "core/result/Error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hallmarker::threats {

/// Who runs a control of a system that two parties share.
enum class ControlSide { Provider, Customer, Shared };

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
    core::ErrorLocation place;
};

struct ResponsibilityMatrix {
    QString title;
    QString provider;        ///< names of the two sides
    QString customer;
    qint64 maxAgeDays = 365;
    QList<ResponsibilityRow> rows;
};

} // namespace hallmarker::threats
