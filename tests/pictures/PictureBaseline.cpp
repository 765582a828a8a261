#include "tests/pictures/PictureBaseline.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace hallmarker::tests {

namespace {
constexpr int visibleStep = 40;           ///< of 255, in one channel
constexpr double toleratedShare = 0.0005; ///< 360 pixels of 1024x700: less than a word
}

QImage PictureBaseline::reduced(const QImage &picture)
{
    // Five bits a channel, rounded so that white stays white: a fraction of the bytes in the tree, and no eye sees it.
    QImage small = picture.convertToFormat(QImage::Format_RGB888);
    for (int y = 0; y < small.height(); ++y) {
        uchar *line = small.scanLine(y);
        for (int x = 0; x < small.width() * 3; ++x)
            line[x] = static_cast<uchar>(std::lround(static_cast<double>(std::lround(line[x] / 255.0 * 31)) * 255.0 / 31));
    }
    return small;
}

double PictureBaseline::differingShare(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return 1;
    const QImage left = one.convertToFormat(QImage::Format_RGB888);
    const QImage right = other.convertToFormat(QImage::Format_RGB888);
    qint64 differing = 0;
    for (int y = 0; y < left.height(); ++y) {
        const uchar *a = left.constScanLine(y);
        const uchar *b = right.constScanLine(y);
        for (int x = 0; x < left.width(); ++x) {
            int largest = 0;
            for (int channel = 0; channel < 3; ++channel)
                largest = std::max(largest, std::abs(int(a[x * 3 + channel]) - int(b[x * 3 + channel])));
            differing += largest > visibleStep ? 1 : 0;
        }
    }
    return double(differing) / (double(left.width()) * left.height());
}

namespace {
QString scaleOf(const QImage &picture)
{
    return QString::number(qRound(picture.devicePixelRatio())) + QLatin1Char('x');
}
QString baselineFolder(const QImage &picture)
{
    return QStringLiteral(HALLMARKER_SOURCE_DIR "/tests/pictures/baseline/") + scaleOf(picture);
}
}

double PictureBaseline::shareFromBaseline(const QImage &picture, const QString &name)
{
    return differingShare(QImage(baselineFolder(picture) + QLatin1Char('/') + name + QLatin1String(".png")), reduced(picture));
}

QString PictureBaseline::compareOnceSettled(const std::function<QImage()> &grab, const QString &name)
{
    QTest::qWait(50); // links are laid out again in the colours of a theme
    QImage picture = grab();
    if (!qEnvironmentVariableIsSet("HALLMARKER_UPDATE_GOLDEN")) {
        for (int look = 0; look < 50 && shareFromBaseline(picture, name) > toleratedShare; ++look) {
            QTest::qWait(100);
            picture = grab();
        }
    }
    return compare(picture, name);
}

QString PictureBaseline::compare(const QImage &picture, const QString &name)
{
    const QString scale = scaleOf(picture);
    const QString folder = baselineFolder(picture);
    const QString path = folder + QLatin1Char('/') + name + QLatin1String(".png");
    const QImage now = reduced(picture);
    if (qEnvironmentVariableIsSet("HALLMARKER_UPDATE_GOLDEN")) {
        QDir().mkpath(folder);
        return now.save(path, "PNG", 0) ? QString() : QStringLiteral("cannot write %1").arg(path);
    }
    const QImage before(path);
    const double share = differingShare(before, now);
    if (share <= toleratedShare)
        return {};
    const QString actual = QStringLiteral(HALLMARKER_BINARY_DIR "/pictures/") + scale;
    QDir().mkpath(actual);
    now.save(actual + QLatin1Char('/') + name + QLatin1String(".png"));
    return QStringLiteral("%1 at %2: %3 % of the pixels differ (%4 are tolerated). The new picture is %5/%1.png; look at it, and run with HALLMARKER_UPDATE_GOLDEN=1 when it is right.")
        .arg(name, scale).arg(share * 100, 0, 'f', 3).arg(toleratedShare * 100).arg(actual);
}

} // namespace hallmarker::tests
