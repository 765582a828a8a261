#pragma once

#include "core/storage/WorkspaceLocation.h"

#include <QStringList>

namespace hallmarker::core {

/// The tables of lineage, which came with version 4 of the schema. Rows are only ever added.
struct SqlLineageSchema {
    static constexpr int sinceVersion = 4;
    /// With the places of SqlSchema ({B}, {I} ...) still in them.
    static QStringList statements(Backend backend);
    /// PostgreSQL: what the application role may do.
    static QStringList grants(const QString &role);
};

} // namespace hallmarker::core
