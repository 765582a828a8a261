#pragma once

#include "threats/exercise/Scenario.h"

namespace hallmarker::threats {

/// The scenarios that come with the program, and those of a folder of one's own.
class ScenarioLibrary {
public:
    /// `folder`: further scenarios (*.yaml); one with the id of a shipped one takes its place. Empty: none.
    explicit ScenarioLibrary(const QString &folder = {}) : m_folder(folder) {}

    core::Result<QList<Scenario>> all() const;
    /// By id, or the file of that path.
    core::Result<Scenario> find(const QString &idOrPath) const;

private:
    QString m_folder;
};

} // namespace hallmarker::threats
