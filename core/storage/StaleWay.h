#pragma once

#include "core/storage/SqlConnection.h"

#include <QStringList>

namespace hallmarker::core {

/// The way that a mark of staleness stands for. A mark keeps the id of the element before it; before version 4 of the
/// schema it kept the whole way as a JSON array.
class StaleWay {
public:
    /// The ids of a whole way, or only the element before.
    static QStringList elements(const QString &stored);
    static bool isWhole(const QString &stored) { return stored.startsWith(QLatin1Char('[')); }
    /// From the subject to the dependent, following the marks.
    static Result<QStringList> follow(SqlConnection &connection, const QString &dependent, const QString &subject, const QString &via, const QString &stored);
    /// As people read it: a node of lineage by its name.
    static Result<QStringList> named(SqlConnection &connection, const QStringList &ids);
};

} // namespace hallmarker::core
