#include "inventory/datasets/DatasetPreview.h"

#include "core/artifact/ArtifactFormat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace hallmarker::inventory {

core::Result<DatasetPreview> DatasetPreview::read(const QString &path, const core::ReadOptions &options, core::Progress &progress)
{
    DatasetPreview preview;
    HALLMARKER_ASSIGN(const core::ArtifactFormat format, core::detectArtifactFormat(path));
    HALLMARKER_TRY(checkIsData(path, format));
    if (format == core::ArtifactFormat::Npy) {
        const QFileInfo file(path);
        preview.stamp = {file.size(), file.lastModified().toMSecsSinceEpoch()};
        HALLMARKER_ASSIGN(preview.array, core::NpyHeader::read(path));
        return preview;
    }
    HALLMARKER_ASSIGN(preview.table, core::previewTable(path, options, progress));
    preview.stamp = {preview.table->sizeBytes, preview.table->changedMs};
    return preview;
}

} // namespace hallmarker::inventory
