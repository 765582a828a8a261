#pragma once

#include "core/ids/IdSource.h"
#include "core/storage/Workspace.h"

namespace hallmarker::wiring {

/// Counted ids (HALLMARKER_IDS=sequence) that go on after those a workspace holds already, so that several runs of the
/// program on one workspace number its records like one run would.
class ContinuingIds final : public core::IdSource {
public:
    QString next(const QString &prefix) override;
    core::Result<void> continueAfter(core::Workspace &workspace);

private:
    core::SequenceIdSource m_sequence;
    quint64 m_used = 0;
    quint64 m_taken = 0;
};

} // namespace hallmarker::wiring
