#pragma once

#include "threats/drift/Drift.h"
#include "ui/kit/Status.h"

namespace hallmarker::ui {

/// What is said about a difference between diagram and lineage.
struct DriftWords {
    static QString word(const threats::DriftItem &item);      ///< "new in the lineage"
    static Status status(const threats::DriftItem &item);
    static QString sentence(const threats::DriftItem &item);  ///< whole, with what applying it does
    /// Of the attribute that differs.
    static QString value(const QString &attribute, const QJsonValue &value);
};

} // namespace hallmarker::ui
