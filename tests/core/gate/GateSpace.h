#pragma once

#include "core/clock/Clock.h"
#include "core/ids/IdSource.h"
#include "core/storage/Workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace hallmarker::tests {

/// A fresh workspace of "tester" in a folder of its own, at a time that the test moves on. For tests to derive from.
class GateSpace {
protected:
    core::Result<void> begin(qint64 nowMs)
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<core::FixedClock>(nowMs);
        m_ids = std::make_unique<core::SequenceIdSource>();
        HALLMARKER_ASSIGN(m_workspace, core::Workspace::create(optionsOf(QStringLiteral("tester")), *m_clock, *m_ids));
        return {};
    }
    void end()
    {
        m_workspace.reset();
        m_folder.reset();
    }
    core::WorkspaceOptions optionsOf(const QString &who) const
    {
        core::WorkspaceOptions options;
        options.location = m_folder->filePath(QStringLiteral("w.hallmarker"));
        options.actor.name = who;
        return options;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::FixedClock> m_clock;
    std::unique_ptr<core::SequenceIdSource> m_ids;
    std::unique_ptr<core::Workspace> m_workspace;
};

} // namespace hallmarker::tests
