#pragma once

#include "ui/kit/Status.h"
#include "ui/privacy/PrivacyJobs.h"

namespace hallmarker::ui {

/// A step of the way as the rail shows it.
struct StepState {
    enum class Mark { Open, Done, Problem, Running };
    QString id;
    QString title;
    QString sentence; ///< how it stands, short
    Mark mark = Mark::Open;
    bool isReachable = false;

    /// All steps in order, as the document stands.
    static QList<StepState> of(const ReleaseDocument &document, PrivacyJobs::Kind running);
    static QString markWord(Mark mark);
};

} // namespace hallmarker::ui
