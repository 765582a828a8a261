#pragma once

#include "core/record/Record.h"
#include "ui/kit/Status.h"

#include <QString>

#include <optional>

namespace hallmarker::ui {

/// How the files of a version are, as far as anybody looked; other records have none and are AsRegistered.
enum class FileState { AsRegistered, Changed, Missing };

/// `isFileless`: a file is not where it was registered, now.
FileState fileStateOf(const core::Record &record, bool isFileless);

/// How a record stands: word for people and pill. "current" is only said of files that are there.
struct VersionState {
    std::optional<Status> status; ///< none: current
    QString word;
    QString toolTip;

    static VersionState of(FileState files, bool isStale);
};

} // namespace hallmarker::ui
