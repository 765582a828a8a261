#pragma once

#include "core/yaml/YamlReader.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace hallmarker::dpia {

/// A question of a requirement.
struct CisoQuestion {
    QString urn;
    QJsonObject body;
    QString pointer;          ///< in the file
};

/// A requirement of a framework, or a heading.
struct CisoNode {
    QString urn;
    QString parent;           ///< urn; empty: at the top
    QJsonObject body;
    QString pointer;
    QList<CisoQuestion> questions; ///< in the order of the file's keys
    QList<qsizetype> children; ///< in the order of the file
    bool isAssessable = false;
};

/// A library file of CISO Assistant with a framework, as it was read: its form, its urns and its links are checked.
struct CisoLibrary {
    core::YamlDocument document;
    QJsonObject root;
    QJsonObject framework;
    QList<CisoNode> nodes;
    QList<qsizetype> tops;    ///< nodes without a parent

    /// Refused in one sentence with line and column: what is not YAML, over the limits (8 MiB, 24 levels, 400,000 values with
    /// everything that aliases repeat), without a framework, with nodes more than 32 levels deep, or with urns and links that do not fit together.
    static core::Result<CisoLibrary> read(const QByteArray &bytes, const QString &file);
    static core::Result<CisoLibrary> fromFile(const QString &path);
};

} // namespace hallmarker::dpia
