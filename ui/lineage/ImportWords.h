#pragma once

#include <QStringList>

class QJsonObject;

namespace hallmarker::ui {

/// "OpenLineage events", "dbt manifest" ... for the name of a format; the name itself where there is no title.
QString formatTitle(const QString &format);
/// What an import counted, as far as it says something to a person: "jobs: 3", "edges between jobs and data: 6" ...
QStringList toldCounts(const QJsonObject &counts);

} // namespace hallmarker::ui
