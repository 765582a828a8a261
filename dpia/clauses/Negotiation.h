#pragma once

#include "dpia/clauses/ClausePosition.h"
#include "dpia/clauses/ContractSource.h"

#include <memory>

namespace hallmarker::dpia {

/// How a clause of an agreement stands.
enum class ClauseState { Agreed, SetAside, Open, Weakened, Missing, NotRequired };
QString clauseStateName(ClauseState state); ///< "agreed", "set-aside", "open", "weakened", "missing", "not-required"

/// A clause that an agreement needs, or that somebody has said something to.
struct ClauseStanding {
    const Clause *clause = nullptr;
    bool isRequired = false;
    QString because;                              ///< what in the records asks for it, for people
    QMap<ClauseSide, ClausePosition> positions;
    QMap<ClauseSide, ClauseReading> readings;
    ClauseState state = ClauseState::Missing;

    const ClausePosition *position(ClauseSide side) const;
    const ClauseReading *reading(ClauseSide side) const;
};

/// What an agreement needs by its use, and what both sides say to it.
class Negotiation {
public:
    /// An agreement by id.
    static core::Result<Negotiation> read(core::Workspace &workspace, const ContractSource &source, const QString &agreement);

    const ContractUse &use() const { return m_use; }
    const ClauseLibrary &library() const { return *m_library; }
    /// Required ones in the order of the libraries, then others that somebody has said something to.
    const QList<ClauseStanding> &clauses() const { return m_clauses; }
    const ClauseStanding *clause(const QString &id) const;
    int count(ClauseState state) const;
    int required() const;
    /// Positions on clauses that no library has any more.
    const QStringList &lost() const { return m_lost; }
    /// Everything that the verdict rests on: facts, positions, and the clauses that they ask for.
    core::Digest ground() const;
    bool hasBegun(qint64 nowMs) const { return m_use.fromMs <= nowMs; }

private:
    core::Result<void> judge(const QList<ClausePosition> &positions);

    ContractUse m_use;
    std::shared_ptr<const ClauseLibrary> m_library = std::make_shared<const ClauseLibrary>(); ///< never null
    QList<ClauseStanding> m_clauses;
    QStringList m_lost;
};

/// Why a rule holds for a contract: the facts it looks at, with the records that say so.
QString clauseBecause(const Condition &rule, const ContractUse &use);

/// Writes positions. Each write names the version that it was based on.
class NegotiationDesk {
public:
    /// `who`: on whose behalf; empty: the actor of the workspace.
    explicit NegotiationDesk(core::Workspace &workspace, const QString &who = {});

    /// ErrorKind::Conflict when somebody wrote another version meanwhile.
    core::Result<ClausePosition> put(const ClauseLibrary &library, const ClausePosition &position);
    /// All versions of a side, oldest first.
    core::Result<QList<ClausePosition>> versions(const QString &agreement, const QString &clause, ClauseSide side) const;

private:
    core::Workspace &m_workspace;
    QString m_who;
};

} // namespace hallmarker::dpia
