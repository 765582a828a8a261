#include "core/report/print/SceneFile.h"
#include "tests/core/drawing/SampleScene.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <cmath>

using namespace hallmarker;

class TestSceneFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAPng()
    {
        const core::Scene scene = tests::sampleScene();
        const auto png = core::scenePng(scene, {}, 2);
        VERIFY_RESULT(png);
        const QImage image = QImage::fromData(*png, "PNG");
        QCOMPARE(image.width(), static_cast<int>(std::ceil((scene.bounds().width() + 48) * 2)));
        int inked = 0;
        for (int y = 0; y < image.height(); y += 3) {
            for (int x = 0; x < image.width(); x += 3)
                inked += image.pixel(x, y) != 0xFFFFFFFF ? 1 : 0;
        }
        QVERIFY(inked > 2000);
        QCOMPARE(*core::scenePng(scene, {}, 2), *png);
    }
    void staysWithinMemory()
    {
        core::Scene scene = tests::sampleScene();
        scene.boxes[0].rect.moveTo(-500'000, -300'000);
        const auto png = core::scenePng(scene, {}, 4);
        VERIFY_RESULT(png);
        // From the header of the PNG: readers refuse a picture of that size.
        const auto width = qFromBigEndian<quint32>(png->constData() + 16);
        const auto height = qFromBigEndian<quint32>(png->constData() + 20);
        QVERIFY(width > 1000 && height > 1000);
        QVERIFY2(width <= 32'000 && double(width) * height <= 65e6, qPrintable(QStringLiteral("%1 x %2").arg(width).arg(height)));
    }
    void writesAPdfWithText()
    {
        const QTemporaryDir folder;
        core::Scene scene = tests::sampleScene();
        scene.title = QStringLiteral("Title <b>\"x\"");
        const auto pdf = core::scenePdf(scene, {}, 1'772'000'000'000);
        VERIFY_RESULT(pdf);
        QVERIFY(pdf->startsWith("%PDF-"));
        QCOMPARE(*core::scenePdf(scene, {}, 1'772'000'000'000), *pdf);
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        QFile file(folder.filePath(QStringLiteral("scene.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        file.close();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
        QVERIFY(reader.waitForFinished() && reader.exitCode() == 0);
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QVERIFY2(text.contains(QLatin1String("raw.orders")) && text.contains(QLatin1String("consent missing")) && text.contains(QLatin1String("+12 more")), qPrintable(text));
    }
    void fitsAHugeDrawingOnAPage()
    {
        core::Scene scene = tests::sampleScene();
        scene.boxes[0].rect.moveTo(-900'000, 0);
        VERIFY_RESULT(core::scenePdf(scene, {}, 0));
    }
};

HALLMARKER_TEST(TestSceneFile)
#include "TestSceneFile.moc"
