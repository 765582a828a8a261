#pragma once

#include "core/storage/Workspace.h"
#include "dpia/clauses/ClauseReader.h"

namespace hallmarker::dpia {

/// All clauses that count in a workspace: those that ship, and files of one's own that were imported into it, so that
/// everybody who opens the workspace judges by the same ones. An own file takes the place of a shipped one with the same urn.
class ClauseLibrary {
public:
    /// What ships.
    static core::Result<ClauseLibrary> shipped();
    /// With what was imported.
    static core::Result<ClauseLibrary> of(const core::Workspace &workspace);

    const QList<ClauseFile> &files() const { return m_files; }
    /// In the order of the files.
    QList<const Clause *> clauses() const;
    /// nullptr: there is none.
    const Clause *clause(const QString &id) const;
    core::Result<const Clause *> find(const QString &id) const;
    /// Words that weaken any clause.
    const QList<ClausePhrase> &weakenedBy() const { return m_weakenedBy; }
    QStringList languages() const;

    /// Adds a file to the workspace; a newer version takes the place of an older one. Refused: an older version, another
    /// content under a version that is known, and a clause that another file has.
    static core::Result<ClauseFile> import(core::Workspace &workspace, const QByteArray &bytes, const QString &name);
    static constexpr const char *kind = "clause-library";

private:
    core::Result<void> add(ClauseFile file);
    core::Result<void> finish();

    QList<ClauseFile> m_files;
    QList<ClausePhrase> m_weakenedBy;
};

} // namespace hallmarker::dpia
