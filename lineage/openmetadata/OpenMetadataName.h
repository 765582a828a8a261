#pragma once

#include <QString>
#include <QStringList>

namespace hallmarker::lineage {

/// A fully qualified name: parts between dots, quoted where a part itself holds a dot or a quote.
struct OpenMetadataName {
    QString service; ///< the first part, without quotes: the namespace
    QString rest;    ///< what follows as it stands, with its quotes: db."dim.product" is not db.dim.product

    static OpenMetadataName of(const QString &fqn);
    /// The inverse, for names that did not come from OpenMetadata as well.
    static QString fqn(const QString &service, const QString &rest);
    static QString columnFqn(const QString &tableFqn, const QString &column);
    /// Splits off the last part, unquoted.
    static std::pair<QString, QString> tableAndColumn(const QString &columnFqn);

    static QStringList rawParts(const QString &fqn);
    static QString quoted(const QString &part);
    static QString unquoted(const QString &rawPart);
};

} // namespace hallmarker::lineage
