#pragma once

#include "core/check/CheckRegistry.h"
#include "core/finding/FindingRepository.h"

#include <QMap>

namespace hallmarker::core {

/// Where the files of a version record lie on this machine. Implemented by inventory/, wired by app/.
class ArtifactLocator {
public:
    virtual ~ArtifactLocator() = default;
    /// The paths of the record's files by role. ErrorKind::NotFound when one is not there.
    virtual Result<QMap<QString, QString>> filesOf(const Record &version) const = 0;
    /// Re-hashes the file and, when it is another than last time, writes that down (which turns dependents stale or
    /// current again). Returns the record as it is now.
    virtual Result<Record> observe(const Record &version) = 0;
};

struct CheckOrder {
    QString checkId;
    QMap<QString, QString> inputs; ///< role -> record id
    QJsonObject parameters;
    Seed seed;
};

/// Runs a check from order to stored finding: validates the parameters, observes the inputs, runs, stores.
class CheckRunner {
public:
    CheckRunner(Workspace &workspace, const CheckRegistry &registry, ArtifactLocator &locator);

    /// Usage errors (unknown check, bad parameter, wrong record kind) are returned; everything that fails while
    /// evaluating becomes a stored finding with verdict error. Cancelling stores nothing.
    Result<Finding> run(const CheckOrder &order, Progress &progress = Progress::none());

private:
    Workspace &m_workspace;
    const CheckRegistry &m_registry;
    ArtifactLocator &m_locator;
};

} // namespace hallmarker::core
