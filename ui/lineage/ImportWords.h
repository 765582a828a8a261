#pragma once

#include <QString>

namespace hallmarker::ui {

/// "OpenLineage events", "dbt manifest" ... for the name of a format; the name itself where there is no title.
QString formatTitle(const QString &format);
/// What a number of an import counts: "jobs", "edges between jobs and data" ...; the key itself where there is no title.
QString countTitle(const QString &key);

} // namespace hallmarker::ui
