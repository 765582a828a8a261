#pragma once

#include <QByteArray>
#include <QString>

namespace hallmarker::dpia {

/// One file of a package.
struct PackageFile {
    QString name;
    QByteArray bytes;
};

/// Where things lie in a package; writer, guide and verifier agree here.
namespace packagePath {
inline const QString manifest = QStringLiteral("manifest.json");
inline const QString sums = QStringLiteral("SHA256SUMS");
inline const QString checkpoint = QStringLiteral("checkpoint");
inline const QString templateParts = QStringLiteral("template/parts.json");
inline const QString packageEntry = QStringLiteral("log/package.entry");
inline const QString signatures = QStringLiteral("signatures.json");
} // namespace packagePath

} // namespace hallmarker::dpia
