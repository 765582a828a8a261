#pragma once

#include <QImage>
#include <QString>

#include <functional>

namespace hallmarker::tests {

/// Pictures in tests/pictures/baseline/SCALEx, compared with a tolerance that lets another rasteriser pass and nothing a
/// person would see.
class PictureBaseline {
public:
    /// Empty when the picture is what it was; else what differs and where the new picture lies. Rewrites the baseline
    /// instead when HALLMARKER_UPDATE_GOLDEN is set.
    static QString compare(const QImage &picture, const QString &name);
    /// The same for a window that may still be laying itself out: looks again for some seconds, and fails with what stays.
    static QString compareOnceSettled(const std::function<QImage()> &grab, const QString &name);
    /// Share of pixels that differ visibly; 1 when the sizes do.
    static double differingShare(const QImage &one, const QImage &other);

private:
    static double shareFromBaseline(const QImage &picture, const QString &name);
    static QImage reduced(const QImage &picture);
};

} // namespace hallmarker::tests
