#pragma once

#include "core/lineage/LineageBatch.h"
#include "core/storage/Workspace.h"
#include "lineage/facts/LineageFacts.h"

namespace hallmarker::lineage {

/// Puts lineage into a workspace. One call is one transaction: all or nothing.
class LineageWriter {
public:
    explicit LineageWriter(core::Workspace &workspace) : m_workspace(workspace) {}

    /// What an importer read. Events that are known change nothing. `format` is the importer's.
    core::Result<core::LineageIntake> write(const LineageFacts &facts, const QString &format, const QString &mediaType = QStringLiteral("application/json"));
    /// The same inside of a transaction of the caller's.
    static core::Result<core::LineageIntake> write(core::WriteTransaction &transaction, const LineageFacts &facts, const QString &format, const QString &mediaType = QStringLiteral("application/json"));

    /// Takes back the edges of these facts: same ends, same detail. What else they hold is told as usual.
    static core::Result<void> takeBack(core::WriteTransaction &transaction, const LineageFacts &facts, const QString &format);

    struct Name {
        NodeKind kind;
        QString space;
        QString name;
    };
    /// A person says that two names are one thing, or takes it back.
    core::Result<void> merge(const Name &a, const Name &b, bool isMerged = true);
    /// A node is what a record describes; its staleness then runs along lineage. An empty id: no longer.
    core::Result<void> bind(const Name &node, const QString &recordId);
    static core::Result<void> bind(core::WriteTransaction &transaction, const Name &node, const QString &recordId);

private:
    core::Workspace &m_workspace;
};

} // namespace hallmarker::lineage
