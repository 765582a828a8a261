#pragma once

#include <QString>

namespace hallmarker::lineage {

/// Space and name of data at rest, as OpenLineage names it.
struct DataName {
    QString space;
    QString name;
};

/// "s3://bucket/key" -> "s3://bucket" and "key"; a path of a machine -> "file" and the path. Names and passwords that an
/// address carries are left out.
DataName dataNameOf(const QString &address);

/// Whether a text is an address with a scheme ("s3://...") rather than a path.
bool isDataAddress(const QString &text);

/// The text with the user names and passwords of all addresses in it taken out.
QString withoutCredentials(QString text);

} // namespace hallmarker::lineage
