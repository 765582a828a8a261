#pragma once

#include "checks/anonymisation/release/ReleaseSource.h"
#include "core/storage/Workspace.h"
#include "core/table/ReadTable.h"
#include "ui/privacy/ReleaseDraft.h"

#include <memory>

namespace hallmarker::ui {

/// A value of a column and the records that have it.
struct ValueCount {
    QString text;
    std::uint64_t records = 0;
};

/// The table of a release, read and looked at. Never changes once it is made.
struct LoadedSource {
    SourceChoice choice;
    QString path;
    qint64 bytes = 0;
    anonymisation::ReleaseSource source;
    core::ReadReport report;
    anonymisation::TableProfile profile;
    QMap<QString, QJsonObject> suggestedRules; ///< of hierarchies, for every column
    QMap<QString, QList<ValueCount>> values; ///< the most frequent ones of each column, most frequent first

    /// Slow: for a job.
    static core::Result<std::shared_ptr<const LoadedSource>> read(core::Workspace &workspace, const SourceChoice &choice, core::Progress &progress);
    /// All that is wrong with the rows of a file that could not be read, as far as it can be told line by line.
    static QList<core::BadRow> faultsOf(const QString &path, core::Progress &progress);
};

} // namespace hallmarker::ui
