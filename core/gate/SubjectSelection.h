#pragma once

#include "core/gate/GateRule.h"
#include "core/storage/Workspace.h"
#include "core/yaml/YamlFields.h"

namespace hallmarker::core {

/// Which records a requirement is about: {kind: model-version, record: NAME} for one, of a version also by its parent's name
/// (the newest then); {kind: ..., where: {stage: production}} for all of a kind.
struct SubjectSelection {
    QString kind;
    QString record;
    QJsonObject where;
    bool allowNone = false;

    /// The map at a pointer.
    static Result<SubjectSelection> parse(const YamlDocument &document, const QString &pointer);
    /// By id. ErrorKind::NotFound or Usage when the one that is named is not there or not the only one.
    Result<QList<Record>> find(const Workspace &workspace) const;
    /// Translated: "every model-version with {...}".
    QString text() const;
};

/// The severity at a key of a requirement; high when it is not said.
GateSeverity severityAt(YamlFields &fields);
/// The list at a key of the policy, of which each entry has an id of its own: pointers. Empty when it is not there.
Result<QStringList> requirementsAt(const YamlDocument &document, const QString &key);

} // namespace hallmarker::core
