#pragma once

#include "core/digest/Digest.h"
#include "core/record/Record.h"
#include "core/result/Result.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace hallmarker::threats {

/// One item of a framework: a technique, a mitigation, a risk, a weakness ...
struct FrameworkEntry {
    QString id;
    QString kind;          ///< "tactic", "technique", "mitigation", "case-study", "risk", "control", "component", "persona", "card", "cwe", "capec"
    QString name;
    QString parent;        ///< of a sub-technique
    QStringList refs;      ///< ids it names: techniques of a mitigation, ATLAS ids of a risk ("AML.T0020@5.0.1")

    QJsonObject toJson() const;
    static FrameworkEntry fromJson(const QJsonObject &json);
    friend bool operator==(const FrameworkEntry &, const FrameworkEntry &) = default;
};

/// What a file of a framework held, as far as mappings need it: ids and names, no texts.
struct FrameworkRelease {
    static constexpr const char *kind = "threat-framework";

    QString framework;     ///< "atlas", "cosai-risk-map", "plot4ai", "cwe-capec"
    QString title;
    QString version;       ///< as the file says; empty where it says none
    core::Digest digest;   ///< of the file, or of the files in the order of their names
    QMap<QString, FrameworkEntry> entries;
    QStringList remarks;   ///< oddities that were read over, with their place

    static QString idOf(const QString &framework) { return QStringLiteral("threatframework_") + framework; }
    int count(const QString &entryKind) const;
    QJsonObject toJson() const;
    static core::Result<FrameworkRelease> fromRecord(const core::Record &record);
};

} // namespace hallmarker::threats
